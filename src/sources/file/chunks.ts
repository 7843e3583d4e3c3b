/** What reads a table of each noun, with the parser: a page that reads none does not load it. */
export const agendaTables = async () => (await import('../csv/agenda.ts')).readAgendaTable;
export const registers = async () => (await import('../csv/registers.ts')).orRegister;
export const datasetTables = async () => (await import('../csv/datasets.ts')).readDatasetTable;
export const commitmentTables = async () => (await import('../csv/commitments.ts')).readCommitmentTable;
