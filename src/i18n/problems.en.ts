import type { ValueType, Want } from '../domain/problem-details.ts';
import type { ProblemDictionary } from './problems.ts';
import { ledgerProblemsEn } from './problems-ledger.en.ts';
import { rumorProblemsEn } from './problems-rumors.en.ts';
import { excerpt, sentence, spokenField } from './quote.ts';

const q = (text: string) => `“${excerpt(text)}”`;
const list = (words: readonly string[]) => words.map(q).join(', ');
const perhaps = (near: string | undefined, otherwise: string) =>
  near === undefined ? otherwise : `Did you mean ${q(near)}?`;
const lines = (...rows: string[]) => rows.join('\n');
const qField = (field: string) => `“${spokenField(field, { item: 'entry', field: 'field' })}”`;
const inField = (field: string) => (field === '' ? 'Here' : `In ${qField(field)}`);

const types: Record<ValueType, string> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  group: 'a group of fields',
  nothing: 'nothing',
};

const shapes: Record<ValueType, string> = {
  ...types,
  text: 'Write a text; put it in quotes if it is made of digits alone: "2021".',
  number: 'Write a number, without quotes.',
  integer: 'Write a whole number, without quotes.',
  boolean: 'Write true or false, without quotes.',
  list: 'Write a list in square brackets, even if it has one item: [item].',
  group: 'Write one field a line, each as “name: value”, with a space after the colon.',
};

const yaml: Readonly<Record<string, readonly [found: string, mend: string]>> = {
  MISSING_CHAR: [
    'A sign that closes or separates is missing here: a quote, or the colon after the name of a field.',
    'Close the quotes that were opened, or write the field as “name: value”.',
  ],
  BAD_INDENT: [
    'The bracket opened here is never closed, or the lines after it are not indented.',
    'Close the bracket on the same line: [one, two].',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'The text of a field has another colon with a space after it, so that it is unclear where the field starts.',
    'Put the whole value in quotes: title: "Leica: the story".',
  ],
  MULTILINE_IMPLICIT_KEY: ['This line is not a field.', 'Write “name: value”, with a space after the colon.'],
  TAB_AS_INDENT: ['The line starts with a tab.', 'Put two spaces in place of the tab.'],
  BAD_SCALAR_START: [
    'The value starts with a sign that is reserved here.',
    'Put the whole value in quotes: "@xiaomi".',
  ],
  BAD_DQ_ESCAPE: [
    'After a backslash stands a letter that has no meaning there.',
    'Use single quotes in place of double ones, or double the backslash: \\\\.',
  ],
  MULTIPLE_DOCS: ['Three hyphens cut the file in two.', 'Delete the line with the three hyphens.'],
  UNEXPECTED_TOKEN: [
    'Something here is too much: mostly a text after closed quotes, or one bracket more.',
    "Put the whole value in quotes, or delete what is left over. An apostrophe in single quotes is doubled: 'it''s'.",
  ],
};

const formats: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  url: 'a whole web address',
  uuid: 'a UUID',
  date: 'a day, as year-month-day',
  time: 'a time of day, as hours:minutes:seconds',
  datetime: 'a day with a time',
  duration: 'a duration (ISO 8601)',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  e164: 'a telephone number with + and the country code, without spaces',
  lowercase: 'lower-case letters only',
  uppercase: 'capital letters only',
};

const limits = {
  number: {
    from: (limit: string) => `a number of ${limit} or more`,
    above: (limit: string) => `a number greater than ${limit}`,
    to: (limit: string) => `a number of ${limit} or less`,
    below: (limit: string) => `a number less than ${limit}`,
  },
  date: {
    from: (limit: string) => `a date from ${limit} on`,
    above: (limit: string) => `a date after ${limit}`,
    to: (limit: string) => `a date up to ${limit}`,
    below: (limit: string) => `a date before ${limit}`,
  },
};

const lengths = { least: 'at least', most: 'at most', exactly: 'exactly' };
const units = { characters: ['character', 'characters'], items: ['item', 'items'] } as const;

function wanted(want: Want): string {
  switch (want.rule) {
    case 'words':
      return want.words;
    case 'type':
      return types[want.type];
    case 'date':
      return 'a date, such as 2021-11-20';
    case 'limit':
      return limits[want.of][want.relation](want.limit);
    case 'length': {
      const [one, more] = units[want.of];
      return `${lengths[want.relation]} ${want.count} ${want.count === 1 ? one : more}`;
    }
    case 'multiple':
      return `a multiple of ${want.of}`;
    case 'choice':
      return want.choices.length === 1 ? q(want.choices[0] ?? '') : `one of ${list(want.choices)}`;
    case 'format':
      return formats[want.format] ?? `a text in the format ${q(want.format)}`;
    case 'pattern':
      return `a text of the form ${q(want.pattern)}`;
    case 'address':
      return want.part === 'host'
        ? `a web address of a site with a name of the form ${q(want.pattern)}`
        : `a web address with a start of the form ${q(want.pattern)}, before the colon`;
    case 'start':
      return `a text that starts with ${q(want.text)}`;
    case 'end':
      return `a text that ends with ${q(want.text)}`;
    case 'part':
      return `a text that contains ${q(want.text)}`;
    case 'group':
      return `a group with the fields ${want.keys.join(', ')}`;
    case 'other':
      return 'a value that the rule of this field accepts';
  }
}

/** Everything that the check says, in English. */
export const problemsEn: ProblemDictionary = {
  labels: {
    error: 'Error',
    warning: 'Warning',
    found: 'Found',
    expected: 'Expected',
    mend: 'To do',
    more: 'More',
  },
  summary: (errors, warnings, files) =>
    [
      errors > 0 && (errors === 1 ? '1 error' : `${errors} errors`),
      warnings > 0 && (warnings === 1 ? '1 warning' : `${warnings} warnings`),
    ]
      .filter((part) => part !== false)
      .join(' and ') + (files === 1 ? ' in 1 file.' : ` in ${files} files.`),
  clean: (files) => `All is well: no problem in ${files} content files.`,
  command: {
    usage: lines(
      'Usage: npm run check -- [options]',
      '',
      '  --json           the report as JSON, one message (vfile-message) per problem',
      '  --github         annotations for GitHub Actions',
      '  --content DIR    the folder to check (content unless told)',
      '  --help           these lines',
    ),
    unknownOption: (option) => `Unknown option: ${option}`,
    missingValue: (option) => `The option ${option} wants a value.`,
    conflict: (one, other) => `The options ${one} and ${other} exclude each other.`,
    badEpoch: (found) =>
      `SOURCE_DATE_EPOCH wants the seconds since 1970, a whole number such as 1637000000, not ${q(found)}.`,
  },
  kinds: {
    ...rumorProblemsEn,
    ...ledgerProblemsEn,
    'unreadable-file': {
      title: 'File that cannot be read',
      found: ({ reason }) =>
        ({
          folder: 'A folder with the name of an article.',
          link: 'A symbolic link.',
          device: 'Something that is not a file.',
          permission: 'A file or folder that the system does not let us open.',
        })[reason],
      expected: () => 'An ordinary, readable file.',
      mend: ({ reason }) =>
        ({
          folder: 'Rename the folder without .md, or remove it.',
          link: 'Put the file itself in place of the link.',
          device: 'Remove it from the content folder.',
          permission: 'Mend the permissions of the file.',
        })[reason],
    },
    'missing-file': {
      title: 'Something needed is missing',
      found: ({ what }) =>
        what === 'tags' ? 'The file of tags is not there.' : 'The content folder is not there.',
      expected: ({ what }) =>
        what === 'tags' ? 'The tags of the site, in content/tags.yaml.' : 'The folder content.',
      mend: ({ what }) =>
        what === 'tags'
          ? lines(
              'Create content/tags.yaml with at least one tag:',
              '- slug: …',
              '  label: …',
              '  description: …',
            )
          : 'Run the command from the folder of the project, or name the right folder with --content.',
    },
    'misplaced-file': {
      title: 'File in the wrong place',
      found: ({ reason, name }) =>
        ({
          folder: `${q(name)} is in no folder that the site knows.`,
          ending: `The name of ${q(name)} ends in a way that the site does not know.`,
          depth: `${q(name)} has too many folders above it, or too few.`,
        })[reason],
      expected: ({ reason }) =>
        reason === 'ending'
          ? 'Texts that end in .md, pictures in .jpg, .png, .webp or .avif, and the file tags.yaml.'
          : 'articles/YEAR/MONTH/name.md for articles, with the month in two digits; authors/name.md, stories/name.md, rumors/name.md, sources/name.md and pages/name.md for the rest.',
      mend: ({ reason, rename }) =>
        rename !== undefined
          ? `Rename it to ${q(rename)}.`
          : reason === 'ending'
            ? 'Rename the file, or remove it.'
            : 'Move the file, or remove it.',
    },
    'bad-file-name': {
      title: 'File name that cannot be an address',
      found: ({ name }) => `The file is called ${q(name)}.`,
      expected: () => 'Lower-case letters without accents and digits, with a hyphen between words.',
      mend: ({ suggestion }) =>
        suggestion === '' ? 'Rename the file.' : `Rename the file to ${q(`${suggestion}.md`)}.`,
    },
    'file-too-large': {
      title: 'File too large',
      found: ({ size }) => `About ${size} MB of text.`,
      expected: ({ limit }) => `At most ${limit} MB: more than a novel.`,
      mend: () => 'Look at what got into it; pictures stand beside the text, in files of their own.',
    },
    'not-utf8': {
      title: 'File in the wrong encoding',
      found: () => 'From here on the characters are not written in UTF-8: accents would come out garbled.',
      expected: () => 'A text saved as UTF-8.',
      mend: () => 'In the program that you write with, choose “Save with encoding: UTF-8”.',
    },
    'control-character': {
      title: 'Invisible character',
      found: ({ code }) => `A control character (code ${code}), which pages may not contain.`,
      expected: () => 'Only text, spaces and line ends.',
      mend: () => 'Delete the character at the mark. If it cannot be seen, type that text anew.',
    },
    'merge-conflict': {
      title: 'Two versions in one file',
      found: () => 'Git left two versions of the text here, as it did not know which to choose.',
      expected: () => 'One version.',
      mend: () => 'Choose what to keep, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.',
    },
    'too-deep': {
      title: 'Too many levels',
      found: () => 'One line opens a hundred lists or quotations inside each other.',
      expected: () => 'A few levels, such as can be read.',
      mend: () => 'Delete the signs at the start of the line.',
    },
    'missing-frontmatter': {
      title: 'No data at the top of the file',
      found: () => 'The file does not start with three hyphens.',
      expected: () => 'The data on top, between two lines of three hyphens, and the text below.',
      mend: () => lines('Start the file like this:', '---', 'title: …', '---'),
    },
    'unclosed-frontmatter': {
      title: 'The data at the top never end',
      found: () => 'The data start here, but the line of three hyphens that closes them is missing.',
      expected: () => 'A second line of three hyphens before the text.',
      mend: () => 'Add --- on a line of its own, right before the text.',
    },
    'yaml-syntax': {
      title: 'Data written wrongly',
      found: ({ code }) => yaml[code]?.[0] ?? 'From here on the data cannot be understood.',
      expected: () => 'One field a line: “name: value”.',
      mend: ({ code }) => yaml[code]?.[1] ?? 'Compare the line with those of another file that is all right.',
    },
    'yaml-feature': {
      title: 'Shorthand that is not used here',
      found: ({ text }) => `${q(text)} is a YAML sign for references and types, or starts like one.`,
      expected: () => 'Values written out.',
      mend: () => 'If it is part of the text, put the value in quotes; otherwise write the value out.',
    },
    'duplicate-key': {
      title: 'Field written twice',
      found: ({ key }) => `The field ${q(key)} is there already, further up.`,
      expected: () => 'Every field once.',
      mend: () => 'Keep the right value and delete the other line.',
    },
    'unknown-key': {
      title: 'Unknown field',
      found: ({ key }) => `There is no field ${q(key)}.`,
      expected: ({ known }) => (known.length > 0 ? `One of these: ${known.join(', ')}.` : 'No field.'),
      mend: ({ nearest }) => perhaps(nearest, 'Delete the line, or use a field that exists.'),
    },
    'missing-key': {
      title: 'Missing field',
      found: ({ key, within }) =>
        within === ''
          ? `The field ${q(key)} is missing.`
          : `In ${qField(within)} the field ${q(key)} is missing.`,
      expected: ({ key }) => `The field ${q(key)} is required.`,
      mend: ({ key, within, example }) =>
        lines(
          within === '' ? 'Add the line:' : `Below ${qField(within)}, indented as the others, add the line:`,
          `${key}: ${example}`,
        ),
    },
    'wrong-type': {
      title: 'Value of the wrong type',
      found: ({ field, actual }) => `${inField(field)} there is ${types[actual]}.`,
      expected: ({ expected }) => `It has to be ${types[expected]}.`,
      mend: ({ expected, actual }) =>
        expected === 'text' && actual === 'boolean'
          ? 'Write a text; if the word itself is meant, put it in quotes: "true".'
          : shapes[expected],
    },
    'empty-value': {
      title: 'Empty field',
      found: ({ field }) => `The field ${qField(field)} says nothing.`,
      expected: () => 'A value.',
      mend: () => 'Write the value after the colon; delete the line if the field is not needed.',
    },
    'too-long': {
      title: 'Text too long',
      found: ({ field, length }) => `${inField(field)} there are ${length} characters.`,
      expected: ({ limit }) => `At most ${limit} characters.`,
      mend: () => 'Shorten the text.',
    },
    'line-break': {
      title: 'Text on several lines',
      found: ({ field }) => `${inField(field)} the text has a line break.`,
      expected: () => 'A text on one line.',
      mend: () => 'Join the lines into one.',
    },
    'too-few': {
      title: 'List too short',
      found: ({ field, count }) =>
        count === 0
          ? `The list ${qField(field)} is empty.`
          : `The list ${qField(field)} has ${count === 1 ? '1 item' : `${count} items`}.`,
      expected: ({ limit }) => (limit === 1 ? 'At least one item.' : `At least ${limit} items.`),
      mend: () => 'Add what is missing between the square brackets.',
    },
    'too-many': {
      title: 'List too long',
      found: ({ field, count }) => `The list ${qField(field)} has ${count} items.`,
      expected: ({ limit }) => `At most ${limit} items.`,
      mend: () => 'Keep the items that tell most.',
    },
    'unknown-choice': {
      title: 'Choice that does not exist',
      found: ({ field, value }) => `${inField(field)} there is ${q(value)}.`,
      expected: ({ choices }) => `One of these values: ${choices.join(', ')}.`,
      mend: ({ nearest }) => perhaps(nearest, 'Choose one of the values that exist.'),
    },
    'bad-date': {
      title: 'Incomplete or impossible date',
      found: ({ value, reason }) =>
        ({
          'no-time': `${q(value)} has no time of day.`,
          'no-zone': `${q(value)} has no time zone.`,
          impossible: `${q(value)} is a moment that never was.`,
          shape: `${q(value)} is not written like a date.`,
        })[reason],
      expected: () => 'Day, time and zone: YYYY-MM-DDThh:mm:ss+hh:mm.',
      mend: ({ example, reason }) =>
        reason === 'impossible' ? `Correct the date. An example: ${example}` : `Write for example ${example}`,
    },
    'bad-id': {
      title: 'Name that cannot be an address',
      found: ({ field, value }) => `${inField(field)} there is ${q(value)}.`,
      expected: () => 'Lower-case letters without accents and digits, with a hyphen between words.',
      mend: ({ suggestion }) => perhaps(suggestion, 'Use only letters, digits and hyphens.'),
    },
    'bad-alias': {
      title: 'Earlier address written wrongly',
      found: ({ value }) => `${q(value)} is not an address of this site.`,
      expected: () => 'An address with a slash at both ends: /2021/11/old-name/.',
      mend: ({ suggestion }) =>
        perhaps(suggestion, 'Copy the address from the browser, without the name of the site.'),
    },
    'bad-url': {
      title: 'Web address written wrongly',
      found: ({ value }) => `${q(value)} is not a safe address.`,
      expected: () => 'A whole address that starts with https://.',
      mend: () => 'Copy the whole address from the browser.',
    },
    'repeated-value': {
      title: 'Repeated item',
      found: ({ field, value }) => `In ${qField(field)} the item ${q(value)} is there already.`,
      expected: () => 'Every item once.',
      mend: () => 'Delete the item that is too much.',
    },
    'bad-value': {
      title: 'Value that will not do',
      found: ({ field, actual, value }) => {
        if (field === '' && value === undefined) return 'The fields do not go together.';
        if (actual === 'nothing') return `The field ${qField(field)} is missing.`;
        return `${inField(field)} there is ${value === undefined ? types[actual] : q(value)}.`;
      },
      expected: ({ wants }) => sentence(wants.map(wanted).join(', or ')),
      mend: ({ example }) =>
        example === undefined ? 'Correct the value.' : `Write for example ${excerpt(example)}`,
    },
    'unknown-tag': {
      title: 'Unknown tag',
      found: ({ id }) => `The tag ${q(id)} is not declared.`,
      expected: () => 'The slug of a tag in content/tags.yaml.',
      mend: ({ id, nearest, slug = id }) =>
        nearest === slug
          ? perhaps(nearest, '')
          : lines(
              ...(nearest === undefined ? [] : [perhaps(nearest, '')]),
              slug === id
                ? 'If it is a new tag, add at the end of content/tags.yaml:'
                : `If it is a new tag, write ${q(slug)} here and add at the end of content/tags.yaml:`,
              `- slug: ${slug}`,
              '  label: …',
              '  description: …',
            ),
    },
    'unknown-author': {
      title: 'Unknown author',
      found: ({ id }) => `No author is called ${q(id)}.`,
      expected: () => 'The name of a file in content/authors, without .md.',
      mend: ({ id, nearest, slug = id }) =>
        perhaps(
          nearest,
          lines(
            `If it is a new author, create content/authors/${slug}.md with:`,
            '---',
            'name: …',
            'role: …',
            '---',
          ),
        ),
    },
    'unknown-story': {
      title: 'Unknown story',
      found: ({ id }) => `No story is called ${q(id)}.`,
      expected: () => 'The name of a file in content/stories, without .md.',
      mend: ({ id, nearest, slug = id }) =>
        perhaps(
          nearest,
          lines(
            `If it is a new story, create content/stories/${slug}.md with:`,
            '---',
            'title: …',
            'description: …',
            '---',
          ),
        ),
    },
    'duplicate-tag': {
      title: 'Tag declared twice',
      found: ({ slug, firstLine }) => `The slug ${q(slug)} is there already, on line ${firstLine}.`,
      expected: () => 'Every slug once.',
      mend: () => 'Join the two tags, or change the slug of the new one.',
    },
    'similar-tags': {
      title: 'Tags that look the same',
      found: ({ label, other }) => `${q(label)} and ${q(other)} are the same name to readers.`,
      expected: () => 'Names that differ by more than case, accents or spaces.',
      mend: ({ otherSlug }) =>
        `Use the tag ${q(otherSlug)}, which is there already, or change one of the names.`,
    },
    'wrong-folder': {
      title: 'Date and folder disagree',
      found: ({ folder, published, timeZone }) =>
        `The file is in ${folder}, but ${published} (in ${timeZone}) is in another month.`,
      expected: ({ wanted }) => `The folder ${wanted}.`,
      mend: ({ move }) => `Move the file to ${move}, together with its pictures, or correct the date.`,
    },
    'update-before-publication': {
      title: 'Update before publication',
      found: ({ at, published }) => `The update is of ${at}, the article of ${published}.`,
      expected: () => 'Updates after the publication.',
      mend: () => 'Correct the date of the update, or that of the article.',
    },
    'update-order': {
      title: 'Updates out of order',
      found: ({ at, previous }) => `${at} comes after ${previous}.`,
      expected: () => 'Updates from the oldest to the newest.',
      mend: () => 'Put the items in order, or correct the date.',
    },
    'simultaneous-updates': {
      title: 'Two updates at one instant',
      found: ({ at }) => `${at} is the instant of the update before this one as well.`,
      expected: () => 'An instant of its own for every update: subscribers know them apart by it.',
      mend: () => 'Make the two updates one, or move this one by a second.',
    },
    'duplicate-address': {
      title: 'Two pages with one address',
      found: ({ address, other }) => `${q(address)} is the address of ${other} already.`,
      expected: () => 'Every address once, whatever its letter case; earlier ones (aliases) count.',
      mend: () => 'Rename one of the two files, or take the address out of aliases.',
    },
    'reserved-address': {
      title: 'Reserved address',
      found: ({ address, word }) => `${q(address)} starts with ${q(word)}, which the site needs itself.`,
      expected: () => 'An address that starts with another word.',
      mend: () => 'Rename the file, or take the address out of aliases.',
    },
    'missing-image': {
      title: 'Picture that is not there',
      found: ({ url }) => `There is no file ${q(url)}.`,
      expected: () => 'A picture beside the text: ./name.jpg. Letter case counts.',
      mend: ({ nearest }) =>
        perhaps(nearest, 'Put the file into the folder of the text, or correct the name.'),
    },
    'not-an-image': {
      title: 'File that is no picture',
      found: ({ url }) => `${q(url)} is no picture that the site can read.`,
      expected: () => 'A JPEG, PNG, WebP or AVIF picture.',
      mend: () => 'Open the file with a program for pictures and export it as JPEG or PNG.',
    },
    'damaged-image': {
      title: 'Damaged picture',
      found: ({ url }) => `${q(url)} is incomplete or damaged.`,
      expected: () => 'A picture that can be read to its end.',
      mend: () => 'Copy the file from the original again.',
    },
    'image-too-large': {
      title: 'Picture too large',
      found: ({ url, size, unit }) =>
        `${q(url)} has about ${size} ${unit === 'MB' ? 'MB' : 'million pixels'}.`,
      expected: ({ limit, unit }) => `At most ${limit} ${unit === 'MB' ? 'MB' : 'million pixels'}.`,
      mend: () => 'Make the picture smaller: a width of 2400 pixels is enough.',
    },
    'remote-image': {
      title: 'Picture of another site',
      found: ({ url }) => `The picture ${q(url)} is on another site.`,
      expected: () => 'A picture beside the text: ./name.jpg. Pages load nothing from elsewhere.',
      mend: () => 'Download it beside the text if we have the right to use it; else link to it.',
    },
    'inline-image': {
      title: 'Picture written into the text',
      found: ({ url }) => `${q(url)} is the picture itself, in letters and digits.`,
      expected: () => 'A picture in a file beside the text: ./name.jpg.',
      mend: () => 'Save the picture beside the text and write the name of the file here, after ./.',
    },
    'image-outside-content': {
      title: 'Picture outside the content',
      found: ({ url }) => `${q(url)} leads out of the content folder.`,
      expected: () => 'A picture beside the text: ./name.jpg.',
      mend: () => 'Copy the file beside the text and write ./ before its name.',
    },
    'small-cover': {
      title: 'Cover too small',
      found: ({ url, width, height }) => `${q(url)} is ${width} × ${height} pixels.`,
      expected: ({ least }) =>
        `At least ${least.width} × ${least.height} pixels, as search engines and social networks want.`,
      mend: () => 'Use a larger version. Blowing it up does not help.',
    },
    'missing-alt': {
      title: 'Picture without a description',
      found: ({ url }) => `Nothing says what the picture ${q(url)} shows.`,
      expected: () => 'A sentence for those who cannot see it.',
      mend: ({ url }) => `Write the description in the square brackets: ![What is to be seen](${url}).`,
    },
    'useless-alt': {
      title: 'Description that describes nothing',
      found: ({ alt, reason }) =>
        ({
          'file-name': `${q(alt)} is the name of the file.`,
          generic: `${q(alt)} only says that it is a picture.`,
          title: `${q(alt)} repeats the title.`,
        })[reason],
      expected: () => 'What is to be seen, in a sentence, for those who cannot see the picture.',
      mend: () => 'Describe the picture as you would on the telephone.',
    },
    'unused-image': {
      title: 'Picture that nobody uses',
      found: () => 'No text shows this picture.',
      expected: () => 'Only pictures in use.',
      mend: () => 'Use it in a text, or delete the file.',
    },
    'empty-body': {
      title: 'Empty text',
      found: () => 'Below the data there is nothing to read.',
      expected: () => 'A text.',
      mend: () => 'Write the text. If it is not ready, add draft: true to the data of the article.',
    },
    'starter-text': {
      title: 'Text still to be written',
      found: ({ text }) => `${q(text)} is the sentence that every new file has.`,
      expected: () => 'A text for readers.',
      mend: () =>
        'Write the text in place of this line, or delete it. If the article is not ready, add draft: true to its data.',
    },
    'top-heading': {
      title: 'First-level heading in the text',
      found: ({ text }) => `${q(text)} has a single number sign.`,
      expected: () => 'Headings with two number signs or more: the title of the page is the one in the data.',
      mend: ({ text }) => `Write ## ${excerpt(text)}`,
    },
    'skipped-heading': {
      title: 'Skipped heading level',
      found: ({ text, depth }) => `${q(text)} is of level ${depth}.`,
      expected: ({ allowed }) => `Here a heading of level ${allowed} at most: ${'#'.repeat(allowed)}.`,
      mend: ({ text, allowed }) => `Write ${'#'.repeat(allowed)} ${excerpt(text)}`,
    },
    'empty-heading': {
      title: 'Empty heading',
      found: () => 'After the number signs there is no text.',
      expected: () => 'A heading that says what comes.',
      mend: () => 'Write the heading, or delete the line.',
    },
    'raw-html': {
      title: 'HTML in the text',
      found: ({ html }) => `${q(html)} is HTML, which pages do not take.`,
      expected: () => 'Only Markdown.',
      mend: () => 'Write it in Markdown: **bold**, *italic*, [link](address). A lone < is written \\<.',
    },
    'undefined-footnote': {
      title: 'Footnote that is not there',
      found: ({ label }) => `The text refers to the footnote ${q(label)}, which is not written.`,
      expected: () => 'At the end of the text, a line for every footnote.',
      mend: ({ label }) => lines('Add at the end of the text:', `[^${excerpt(label)}]: …`),
    },
    'unused-footnote': {
      title: 'Footnote without a mark',
      found: ({ label }) => `Nothing refers to the footnote ${q(label)}, so that nobody sees it.`,
      expected: ({ label }) => `In the text, the mark [^${excerpt(label)}].`,
      mend: () => 'Put the mark where it belongs, or delete the footnote.',
    },
    'undefined-reference': {
      title: 'Link without an address',
      found: ({ label }) => `The address ${q(label)} is written nowhere.`,
      expected: () => 'The text of the link and its address: [text](address).',
      mend: ({ label }) =>
        `Write the address in round brackets, or add [${excerpt(label)}]: address at the end. If the brackets are part of the text, put \\ before them.`,
    },
    'unknown-directive': {
      title: 'Unknown box',
      found: ({ name }) => `${q(name)} is no box that the site can draw.`,
      expected: ({ known }) => `One of these: ${known.join(', ')}.`,
      mend: ({ nearest }) => perhaps(nearest, 'Use a box that exists, or delete the colons.'),
    },
    'malformed-directive': {
      title: 'Colons that open and close nothing',
      found: ({ text }) => `${q(text)} would be read just so.`,
      expected: () => 'A box such as :::aside … :::, with its name right after the colons.',
      mend: () => 'Delete the space after the colons, add the name of the box, or delete the line.',
    },
    'directive-form': {
      title: 'Box written in the wrong form',
      found: ({ name }) => `${q(name)} is written in another way.`,
      expected: ({ example }) => example,
      mend: () => 'Three colons and a closing line for boxes with text in them, two for those of one line.',
    },
    'directive-attribute': {
      title: 'Missing or wrong datum of a box',
      found: ({ name, attribute, reason }) =>
        ({
          missing: `${q(name)} lacks ${q(attribute)}.`,
          unknown: `${q(name)} has no ${q(attribute)}.`,
          invalid: `${q(attribute)} is no whole web address.`,
        })[reason],
      expected: ({ example }) => example,
      mend: ({ example }) => `Write it like this: ${example}`,
    },
    'unclosed-directive': {
      title: 'Box that never closes',
      found: ({ name }) =>
        `The box ${q(name)} starts here and does not end: it takes all the rest of the text.`,
      expected: () => 'A closing line, with as many colons as the opening one.',
      mend: () => 'Add ::: on a line of its own, where the box ends.',
    },
    'unknown-page': {
      title: 'Link to a page that is not there',
      found: ({ href }) => `No page answers to ${q(href)}.`,
      expected: () => 'The address of a page (/2021/11/name/) or the path of a file (../11/name.md).',
      mend: ({ nearest }) => perhaps(nearest, 'Correct the link, or delete it.'),
    },
    'unknown-anchor': {
      title: 'Link to a heading that is not there',
      found: ({ fragment, file }) => `In ${file} no heading has the address ${q(`#${fragment}`)}.`,
      expected: ({ known }) =>
        known.length > 0
          ? `One of these: ${list(known.slice(0, 8).map((slug) => `#${slug}`))}.`
          : 'The text has no headings: a link without #.',
      mend: ({ nearest }) => perhaps(nearest && `#${nearest}`, 'Correct what follows the #, or delete it.'),
    },
    'unsafe-link': {
      title: 'Dangerous link',
      found: ({ scheme }) => `The link starts with ${q(scheme)}.`,
      expected: () => 'An address with https://, http://, mailto: or tel:, or a page of this site.',
      mend: () => 'Put the address of a page, or delete the link.',
    },
    'malformed-link': {
      title: 'Link written wrongly',
      found: ({ href }) => (href === '' ? 'The link has no address.' : `${q(href)} is no link.`),
      expected: () => '[text](address), without a space between the brackets or in the address.',
      mend: () => 'Delete the space, or write %20 in its place if it is part of the address.',
    },
    'empty-link': {
      title: 'Link without text',
      found: ({ href }) => `The link to ${q(href)} has no words to press.`,
      expected: () => 'In the square brackets, words that say where it leads.',
      mend: () => 'Write the text of the link, or delete it.',
    },
    'link-to-draft': {
      title: 'Link to a draft',
      found: ({ href, file }) => `${q(href)} leads to ${file}, which is a draft and is not published.`,
      expected: () => 'A published article.',
      mend: () => 'Take draft: true out of that article, or delete the link.',
    },
    'link-to-scheduled': {
      title: 'Link to an article that is not out yet',
      found: ({ href, published }) => `${q(href)} comes out only at ${published}.`,
      expected: () => 'An article that can be read by that day.',
      mend: () => 'Publish that article sooner, this one later, or leave the link out until then.',
    },
  },
};
