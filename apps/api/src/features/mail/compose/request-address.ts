/** Where customers follow a request. */
export function requestAddress(publicUrl: string, number: string): string {
  return `${publicUrl}/support/requests/${number}`;
}
