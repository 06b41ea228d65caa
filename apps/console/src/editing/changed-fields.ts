type Facts = Readonly<Record<string, unknown>>;

/** The fields of `after` that differ from `before`; lists and objects by what they hold. */
export function changedFields(before: Facts, after: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field])),
  );
}
