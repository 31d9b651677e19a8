import { escaped as text } from '../marked-up';
import { pageHead } from '../page-head';
import type { PaperFact, PaperPart, PaperResponse, PaperTable } from './paper.response';

const STYLE = `
@page { size: A4; margin: 18mm 16mm; }
section { margin: 2.5rem 0 0; } section h2 { margin-top: 0; } ul.points { padding-left: 1.125rem; } ul.points li { margin-bottom: .25rem; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums; margin: 1rem 0 .25rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; } th, td { padding: .25rem .375rem .25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; } tbody th { font-weight: 400; } .note { font-size: .875rem; color: var(--soft); }
@media print { section h2 { break-before: auto; break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } table { font-size: 8.5pt; } .wide { overflow: visible; } }
`.trim();

/** A paper as one page to read and to print on A4: no script, nothing fetched. */
export function paperHtml({ title, lead, cover, parts }: PaperResponse): string {
  return `${pageHead(title, STYLE)}<header>
<h1>${text(title)}</h1>
<p class="lead">${text(lead)}</p>
${factsOf(cover)}</header>
<main>
${parts.map(partOf).join('')}</main>
</body>
</html>
`;
}

function partOf({ heading, words, facts, points, tables }: PaperPart): string {
  return `<section>
<h2>${text(heading)}</h2>
${words.map((each) => `<p>${text(each)}</p>\n`).join('')}${factsOf(facts)}${points.length > 0 ? `<ul class="points">${points.map((each) => `<li>${text(each)}</li>`).join('')}</ul>\n` : ''}${tables.map(tableOf).join('')}</section>
`;
}

function factsOf(facts: readonly PaperFact[]): string {
  return facts.length > 0 ? `<dl>\n${facts.map(({ name, words }) => `<dt>${text(name)}</dt><dd>${text(words)}</dd>\n`).join('')}</dl>\n` : '';
}

function tableOf({ caption, rowWord, columns, rows, note }: PaperTable): string {
  const head = [rowWord, ...columns].map((each) => `<th scope="col">${text(each)}</th>`).join('');
  const body = rows.map(({ name, cells }) => `<tr><th scope="row">${text(name)}</th>${cells.map((each) => `<td>${text(each)}</td>`).join('')}</tr>\n`).join('');
  return `<div class="wide"><table>
<caption>${text(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
${note ? `<p class="note">${text(note)}</p>\n` : ''}`;
}
