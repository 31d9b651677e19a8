const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML or XML that cannot become markup. What no such file may hold goes: control signs, and halves of a sign become one mark. */
export function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/\p{Cc}/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
    .replace(/[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
