/** How the libraries tell that there is nothing of that name. */
export function isGone(error: unknown): boolean {
  const status = typeof error === "object" && error !== null && "status_code" in error ? error.status_code : null;
  return status === 404 || status === 410;
}
