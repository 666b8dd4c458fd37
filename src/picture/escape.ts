/** JSON that ends no script: every `<` is written as an escape. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (letter) => names[letter])
}

/** Bytes that a value takes in the page. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(scriptJson(value)).length
}
