/** Side of the window in pixels and deviation of its weights, as in the paper. */
const SIDE = 11;
const DEVIATION = 1.5;

/** (K₁ L)² and (K₂ L)² with K₁ = 0.01, K₂ = 0.03 and L = 255: they keep dark and plain parts from dividing by nothing. */
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** Weights of red, green and blue in what the eye takes for brightness (ITU-R BT.601), as the authors' own code has it. */
const LUMA = [0.299, 0.587, 0.114] as const;

/**
 * The structural similarity of two pictures, 1 for equal ones: the mean of the index over all windows that lie within
 * them, at full size, in brightness.
 *
 * @see Wang, Bovik, Sheikh, Simoncelli: Image quality assessment: from error visibility to structural similarity.
 *   IEEE Transactions on Image Processing 13 (4), 2004. https://doi.org/10.1109/TIP.2003.819861
 * @throws RangeError for pictures of different sides, or smaller than a window
 */
export function similarity(a: Picture, b: Picture): number {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('pictures of different sides');
  if (Math.min(a.width, a.height) < SIDE) throw new RangeError('a picture smaller than the window');
  const [x, y] = [brightness(a), brightness(b)];
  const [meanX, meanY] = [blurred(x, a), blurred(y, a)];
  const [meanXX, meanYY, meanXY] = [
    blurred(product(x, x), a),
    blurred(product(y, y), a),
    blurred(product(x, y), a),
  ];
  let sum = 0;
  for (let i = 0; i < meanX.length; i += 1) {
    const [mx, my] = [meanX[i]!, meanY[i]!];
    const luminance = (2 * mx * my + C1) / (mx * mx + my * my + C1);
    const covariance = meanXY[i]! - mx * my;
    const variances = meanXX[i]! - mx * mx + meanYY[i]! - my * my;
    sum += luminance * ((2 * covariance + C2) / (variances + C2));
  }
  return sum / meanX.length;
}

function brightness({ data, width, height }: Picture): Float64Array {
  const [red, green, blue] = LUMA;
  const values = new Float64Array(width * height);
  for (let i = 0; i < values.length; i += 1) {
    values[i] = red * data[3 * i]! + green * data[3 * i + 1]! + blue * data[3 * i + 2]!;
  }
  return values;
}

function product(x: Float64Array, y: Float64Array): Float64Array {
  return x.map((value, index) => value * y[index]!);
}

/** Weighted means over windows: along the rows, then down the columns, as the window is a product of both. */
function blurred(values: Float64Array, { width, height }: Picture): Float64Array {
  const across = width - SIDE + 1;
  const rows = slide(values, { width: across, height, stride: width, step: 1 });
  return slide(rows, { width: across, height: height - SIDE + 1, stride: across, step: across });
}

/** Weighted sums of values that lie `step` apart, beginning at each place of a picture whose rows lie `stride` apart. */
function slide(values: Float64Array, { width, height, stride, step }: Walk): Float64Array {
  const result = new Float64Array(width * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let from = row * stride + column;
      let sum = 0;
      for (let tap = 0; tap < SIDE; tap += 1, from += step) sum += WINDOW[tap]! * values[from]!;
      result[row * width + column] = sum;
    }
  }
  return result;
}

/** A Gaussian whose weights add up to 1. */
const WINDOW = normalised(
  Float64Array.from({ length: SIDE }, (_, tap) =>
    Math.exp(-((tap - (SIDE - 1) / 2) ** 2) / (2 * DEVIATION ** 2)),
  ),
);

function normalised(weights: Float64Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight);
  return weights.map((weight) => weight / total);
}

/** Pixels of a picture, row by row from the top, a byte for red, green and blue each. */
export interface Picture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

interface Walk {
  readonly width: number;
  readonly height: number;
  readonly stride: number;
  readonly step: number;
}
