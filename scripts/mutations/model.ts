import {breaking} from './mutation.ts';

/** Mistakes in what things are. */
export const model = [
  ...breaking('src/model/consultation.ts', ['test/model/status.test.ts', 'test/model/limits.test.ts'], {
    'is still open at the moment it closes': ['closes <= now.getTime()', 'closes < now.getTime()'],
    'is not yet open at the moment it opens': ['opens > now.getTime()', 'opens >= now.getTime()'],
    'an early outcome concludes what is still open': [
      'if (outcome && (over || closes === undefined))',
      'if (outcome)',
    ],
    'a suspended one never closes': [
      "if (over) return 'closed';",
      "if (over && state !== 'suspended') return 'closed';",
    ],
    'an outcome hides that it was withdrawn': [
      "if (state === 'withdrawn') return",
      "if (state === 'withdrawn' && !outcome) return",
    ],
    'the change of this very moment is still to come': [
      '.filter((moment) => moment > now.getTime())',
      '.filter((moment) => moment >= now.getTime())',
    ],
    'the last change is taken for the next': ['.sort((a, b) => a - b)[0]', '.sort((a, b) => b - a)[0]'],
    'an id may end like its own feed': ['(json|jsonld|ics|csv|atom)$', '(json|jsonld|ics|csv)$'],
  }),

  ...breaking('src/model/response.ts', ['test/model/validate.test.ts', 'test/model/values.test.ts'], {
    'composed and decomposed letters differ': [".normalize('NFC').trim()", '.trim()'],
  }),
  ...breaking('src/model/conditions.ts', ['test/model/conditions.test.ts'], {
    'what a hidden question holds is sent': [
      'answers.filter(({linkId}) => visible.has(linkId))',
      '[...answers]',
    ],
    'what was typed into a hidden question still counts': [
      'isVisible(condition.question) ? values.get(condition.question) : undefined',
      'values.get(condition.question)',
    ],
    'one condition of several is enough': ["enableBehavior = 'all'", "enableBehavior = 'any'"],
    'an unanswered question differs from everything': [
      'facts.length > 0 && !facts.includes(answer)',
      '!facts.includes(answer)',
    ],
    'what is in a hidden group is shown': [
      '(place.parent === undefined || isVisible(place.parent)) && isEnabled(place.item)',
      'isEnabled(place.item)',
    ],
    'an operator from the future hides the question': [
      'hiding it might.\n      return true;',
      'hiding it might.\n      return false;',
    ],
    'contains minds capitals': [
      'String(fact).toLowerCase().includes(answer.toLowerCase())',
      'String(fact).includes(answer)',
    ],
    'a code is found in a longer one': [
      "typeof value === 'string' && typeof answer === 'string'",
      "typeof answer === 'string'",
    ],
    'nothing allotted is an answer': ["if ('amount' in value && value.amount === 0) return [];", ''],
  }),

  ...breaking('src/model/condition-words.ts', ['test/server/pages/consultation.test.ts'], {
    'half of the conditions are said': [' || conditions.length < enableWhen.length', ''],
  }),

  ...breaking('src/model/check-value.ts', ['test/model/validate.test.ts', 'test/model/values.test.ts'], {
    'an emoji counts as two characters': [
      'const length = Array.from(text).length',
      'const length = text.length',
    ],
    'the longest text allowed is too long': ['length > maxLength', 'length >= maxLength'],
    'steps are counted from 0, not from the least': [
      "isOnStep(value, typeof min === 'number' ? min : 0, step)",
      'isOnStep(value, 0, step)',
    ],
    'a decimal fraction is off its step': [
      'Math.abs(steps - Math.round(steps)) < 1e-6',
      'Number.isInteger(steps)',
    ],
    'minus zero has a digest of its own': ['value: value === 0 ? 0 : value', 'value'],
    'an unticked consent is an answer': ['{value: value || undefined, faults: []}', '{value, faults: []}'],
    'choices stay in the order of the clicks': ['order.indexOf(a.code) - order.indexOf(b.code)', '0'],
    '"none of these" is too few': ['faults: alone ? [] : countFaults(', 'faults: countFaults('],
    'text beside an option that asks for none is taken': [
      'option.freeText !== true',
      'option.freeText === false',
    ],
    'the last day allowed is too late': ['day > max)', 'day >= max)'],
  }),

  ...breaking('src/model/checks/matrix.ts', ['test/model/validate.test.ts'], {
    'a required matrix may have empty rows': [
      'if (item.required && given.length > 0)',
      'if (item.required && given.length === 0)',
    ],
  }),

  ...breaking('src/model/checks/allocation.ts', ['test/model/validate.test.ts'], {
    'a sum of decimal fractions is over its total': ['sum > total + 1e-6', 'sum > total'],
  }),

  ...breaking('src/model/file.ts', ['test/model/validate.test.ts'], {
    'a file of just the size allowed is too large': ['bytes > maxBytes', 'bytes >= maxBytes'],
  }),

  ...breaking('src/model/checks/location.ts', ['test/model/validate.test.ts'], {
    'a point is outside only in both directions': [
      'lat > outside.north || lon > outside.east',
      'lat > outside.north && lon > outside.east',
    ],
  }),

  ...breaking('src/model/judge.ts', ['test/model/validate.test.ts', 'test/model/conditions.test.ts'], {
    'an answer to a hidden question passes': [
      "if (answer) errors.push({linkId, code: 'notApplicable'})",
      'void answer',
    ],
    'an answer nobody can check is called missing too': [
      'item.required && (check || !answer)',
      'item.required',
    ],
  }),

  ...breaking('src/model/form.ts', ['test/model/form.test.ts'], {
    'a thousand in Italian is one in English': [' && !/^[-+]?[1-9]\\d{0,2}[.,]\\d{3}$/.test(text)', ''],
    'day and month are swapped': [
      "[, day = '', month = '', year = '']",
      "[, month = '', day = '', year = '']",
    ],
  }),
  ...breaking('src/model/rare-form.ts', ['test/model/form.test.ts'], {
    'a rank of 10 comes before a rank of 9': [
      '.sort((a, b) => Number(a.rank) - Number(b.rank))',
      '.sort((a, b) => (String(a.rank) < String(b.rank) ? -1 : 1))',
    ],
    'two at one place come in the order of the options': [
      'placeOf(ranked, code, part) === ranked.indexOf(code)',
      'ranked.includes(code)',
    ],
  }),

  ...breaking('src/model/text.ts', ['test/model/values.test.ts'], {
    'a reader of de-AT is not given de': ['[reader, base, documentLanguage,', '[reader, documentLanguage,'],
    'English comes before Italian': ["'it', 'en', ...Object.keys(text)", "'en', 'it', ...Object.keys(text)"],
    'a blank line with a space in it makes no paragraph': ['.split(/\\n\\s*\\n/)', ".split('\\n\\n')"],
  }),

  ...breaking('src/model/open-enum.ts', ['test/model/values.test.ts'], {
    'an unknown word is refused': [
      'payload.value = `other:${word}`;',
      "payload.issues.push({code: 'custom', input: word, message: 'unknown'});",
    ],
  }),

  ...breaking('src/model/dates.ts', ['test/model/values.test.ts'], {
    '31 February is a day': [' && new Date(text).getUTCDate() === Number(text.slice(8))', ''],
    'a moment needs no offset': [
      '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$/',
      '(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?$/',
    ],
  }),

  ...breaking('src/model/timing.ts', ['test/model/timing.test.ts'], {
    'the last day of an entry is not one of its days': ['lastDay >= from', 'lastDay > from'],
    'the last day asked for is left out': ['firstDay <= to', 'firstDay < to'],
    'an entry of today is over': [': lastDay < day;', ': lastDay <= day;'],
    'an end before the start is believed': ['const kept = isReversed ? undefined : to', 'const kept = to'],
    'a quarter begins with its second month': ['isFirst ? 2 : 0', 'isFirst ? 1 : 0'],
    'days are those of Greenwich': ['const parts = {timeZone, year', "const parts = {timeZone: 'UTC', year"],
  }),

  ...breaking('src/model/folded.ts', ['test/model/agenda-filter.test.ts'], {
    'accents hide a word': [".replace(/\\p{Mark}/gu, '')\n", ''],
  }),
  ...breaking('src/model/agenda-filter.ts', ['test/model/agenda-filter.test.ts'], {
    'one word of a search is enough': ['words.every(', 'words.some('],
    'a part of a topic is enough': ['`\\n${folded(topic)}\\n`', 'folded(topic)'],
  }),

  ...breaking('src/model/commitment.ts', ['test/model/status.test.ts'], {
    'a bar is drawn for half a list': [
      "commitment.milestonesKnown !== 'all' ||",
      "commitment.milestonesKnown === 'none' ||",
    ],
    'a dropped milestone leaves the total': [
      'total: commitment.milestones.length',
      "total: commitment.milestones.filter(({status}) => status !== 'dropped').length",
    ],
  }),

  ...breaking('src/model/scheme.ts', ['test/model/values.test.ts'], {
    'a link may run code': ["return hasScheme(text, ['http:', 'https:'])", 'return URL.canParse(text)'],
  }),
  ...breaking('src/model/effort.ts', ['test/model/effort.test.ts'], {
    'a short questionnaire takes 0 minutes': ['Math.max(1, Math.round(time / 60))', 'Math.round(time / 60)'],
  }),
  ...breaking('src/model/distinct.ts', ['test/model/distinct.test.ts'], {
    'of two with one name the last is shown': ['if (!first.has(nameOf(item))) first.set', 'first.set'],
  }),
  ...breaking('src/model/collection.ts', ['test/sources/participation-lists.test.ts'], {
    'one thing in the place of a list is no list': ['isLone(value) ? {items: [value]} : value', 'value'],
  }),
  ...breaking('src/model/draft.ts', ['test/model/draft.test.ts'], {
    'a draft of broken pairs is read': [
      "value.every((part) => typeof part === 'string')",
      "value.some((part) => typeof part === 'string')",
    ],
  }),
  ...breaking('src/model/table-fault.ts', ['test/sources/csv.test.ts'], {
    'a row that is there twice keeps the table from being published': ["  'duplicate',\n", ''],
  }),

  ...breaking('src/model/dataset-quality.ts', ['test/model/dataset-quality.test.ts'], {
    'what cannot be told counts as well': [
      "if (verdicts[name] === 'passed') points += worth",
      "if (verdicts[name] !== 'failed') points += worth",
    ],
    'a point too few is excellent': ['if (points > 350)', 'if (points >= 350)'],
    'the last distribution counts, not the best': [
      'next.points > best.points || (next.points === best.points && next.most > best.most) ? next : best',
      'next',
    ],
  }),
  ...breaking('src/model/records.ts', ['test/sources/preview.test.ts'], {
    'one of several lists is taken for the table': [
      'return another === undefined ? list',
      'return another !== null ? list',
    ],
    'a field of all objects is one of the file': [
      'Object.hasOwn(record, name) ? record[name] : undefined',
      'record[name]',
    ],
  }),
  ...breaking('src/model/json-lines.ts', ['test/sources/preview.test.ts'], {
    'the line that was cut off counts': ['isCut ? lines.slice(0, -1) : lines', 'lines'],
  }),
  ...breaking('src/model/geojson.ts', ['test/model/outline.test.ts'], {
    'what is beyond all measure is drawn': [' && Math.abs(one) < farthest', ''],
  }),
];
