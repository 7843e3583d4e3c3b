/** Where in an imported file something stands; what does not apply is absent. */
export type ImportPlace = {
  readonly sheet?: string | undefined;
  /** As a spreadsheet counts: the header is row 1. */
  readonly row?: number | undefined;
  /** A column, as its header names it. */
  readonly column?: string | undefined;
  /** In JSON or YAML, such as `$.pages[0].elements[2].visibleIf`. */
  readonly path?: string | undefined;
};

/** What can be said of a file that is imported, by what it means to whoever brings it. */
export const importCodes = {
  /** The file is refused: nothing of it is written. */
  fault: [
    'fileTooLarge',
    'inflatesTooMuch',
    'tooManyRows',
    'tooManyColumns',
    'notAWorkbook',
    'lockedOrOld',
    'openDocument',
    'utf16',
    'emptyFile',
    'notReadable',
    'noQuestionnaire',
    'missingSheet',
    'missingColumn',
    'repeatedColumn',
    'mergedHeader',
    'mergedAnswers',
    'torn',
    'tooManyCells',
    'unknownColumn',
    'duplicateCode',
    'duplicateOption',
    'unknownList',
    'unclosedGroup',
    'endWithoutBegin',
    'circle',
    'missingText',
    'missingCode',
    'unknownType',
    'misfit',
    'notADate',
    'notANumber',
    'notYesOrNo',
    'notThisChannel',
    'unknownVersion',
    'filesFromTable',
    'noResponses',
  ],
  /** It is in the file and not in what comes of it. */
  left: [
    'notRead',
    'sheetNotRead',
    'computed',
    'typeNotCarried',
    'choicesElsewhere',
    'choiceFilter',
    'condition',
    'conditionTarget',
    'constraint',
    'requiredWhen',
    'ownMessage',
    'media',
    'defaultValue',
    'looks',
    'order',
    'unknownLanguage',
    'otherQuestionnaire',
    'hiddenItem',
    'emptyGroup',
    'noOptions',
    'matrixCells',
    'reference',
  ],
  /** It is carried over, and means something a little different. */
  changed: [
    'renamed',
    'asText',
    'asConsent',
    'asEmail',
    'asMatrix',
    'asMatrices',
    'askedOnce',
    'markupRemoved',
    'includesOption',
    'unansweredDiffers',
    'languageAssumed',
    'versionAssumed',
    'codeMade',
    'ungrouped',
    'textFromName',
  ],
  /** Nothing is lost; whoever brings the file should know. */
  said: [
    'windows1252',
    'hiddenSheet',
    'hiddenRow',
    'mergedDown',
    'mergedAcross',
    'formula',
    'formulaWithoutValue',
    'cellError',
    'serialDate',
    'questionWithoutColumn',
    'oldDecidim',
  ],
} as const;

export type ImportSeverity = keyof typeof importCodes;
export type ImportCode = (typeof importCodes)[ImportSeverity][number];

/** One thing to be said of a file that is imported; `src/messages/imports.ts` says it in words. */
export type ImportNote = {
  readonly code: ImportCode;
  readonly place: ImportPlace;
  /** What is written there, or what it is about. */
  readonly value?: string | undefined;
  /** What would do: names of sheets, columns, types. */
  readonly values?: readonly string[] | undefined;
  readonly limit?: number | undefined;
};

/** What a note means to whoever brings the file. */
export function severityOf({code}: Pick<ImportNote, 'code'>): ImportSeverity {
  const has = (severity: ImportSeverity) => importCodes[severity].some((one) => one === code);
  return has('fault') ? 'fault' : has('left') ? 'left' : has('changed') ? 'changed' : 'said';
}
