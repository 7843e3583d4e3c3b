/** The things Arengo knows (DESIGN §2): one word in models, tags, messages and addresses. */
export const nouns = ['consultation', 'agenda', 'dataset', 'commitment', 'plan'] as const;
export type Noun = (typeof nouns)[number];
