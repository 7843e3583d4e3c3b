/** How a questionnaire looks on paper: black on white, and nothing that is cut in two. */
export const paperStyles = `
  body { margin: 0; color: #000; background: #fff; font: 11pt/1.4 Georgia, "Times New Roman", serif; }
  h1 { margin: 0 0 4pt; font-size: 18pt; line-height: 1.2; }
  h2 { margin: 16pt 0 4pt; font-size: 13pt; break-after: avoid; }
  h3 { margin: 12pt 0 4pt; font-size: 11pt; break-after: avoid; }
  p, ul { margin: 0 0 4pt; }
  .question { margin: 12pt 0; break-inside: avoid; }
  .asked { font-weight: bold; break-after: avoid; }
  .only-if { font-style: italic; }
  .mark, .hint, .version { font-size: 9.5pt; }
  .mark { font-weight: normal; }
  .box { display: flex; gap: 6pt; align-items: baseline; }
  .tick { flex: none; display: inline-block; width: 9pt; height: 9pt; border: 1pt solid #000; }
  .number { flex: none; display: inline-block; width: 28pt; height: 14pt; border-bottom: 1pt solid #000; }
  .line { height: 20pt; border-bottom: 1pt solid #000; }
  .room { height: 110pt; border: 1pt solid #000; }
  .rating { display: flex; flex-wrap: wrap; gap: 6pt 18pt; }
  table { width: 100%; border-collapse: collapse; }
  th, td { padding: 4pt; border: 0.5pt solid #000; text-align: center; font-weight: normal; }
  th[scope="row"] { text-align: start; }
  .version { margin-top: 16pt; }
`;
