/** Attributes that any element of MathML may have. */
const COMMON = 'displaystyle mathbackground mathcolor mathsize mathvariant scriptlevel';

/** Those of each element besides. */
const OWN = {
  annotation: 'encoding',
  math: 'display xmlns',
  menclose: 'notation',
  merror: '',
  mfrac: 'linethickness',
  mi: '',
  mmultiscripts: '',
  mn: '',
  mo: 'accent fence form largeop lspace maxsize minsize movablelimits rspace separator stretchy symmetric',
  mover: 'accent',
  mpadded: 'depth height lspace voffset width',
  mphantom: '',
  mprescripts: '',
  mroot: '',
  mrow: '',
  ms: '',
  mspace: 'depth height linebreak width',
  msqrt: '',
  mstyle: '',
  msub: '',
  msubsup: '',
  msup: '',
  mtable: 'align columnalign columnlines columnspacing frame rowalign rowlines rowspacing width',
  mtd: 'columnalign columnspan rowalign rowSpan',
  mtext: '',
  mtr: 'columnalign rowalign',
  munder: 'accentunder',
  munderover: 'accent accentunder',
  none: '',
  semantics: '',
};

/**
 * The elements of formulas, each with its attributes: those of MathML Core that lay a formula out, and `menclose`.
 * Left out are elements that hold HTML (`annotation-xml`) or act (`maction`), addresses, styles and handlers.
 *
 * @see https://www.w3.org/TR/mathml-core/
 */
export const MATHML: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(OWN).map(([name, own]) => [name, `${COMMON} ${own}`.trim().split(' ')]),
);
