/** What a text says as JSON, or null when it is none. */
export function parseJson(dangerousText: string): unknown {
  try {
    return JSON.parse(dangerousText);
  } catch {
    return null;
  }
}
