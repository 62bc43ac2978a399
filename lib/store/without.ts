/** The object without one of its fields. */
export function without<T extends object, Key extends keyof T>(object: T, key: Key): Omit<T, Key> {
  const rest = { ...object };
  delete rest[key];
  return rest;
}
