import { Link } from "react-router";

/** What `e` presses on a row; nothing to see, because the row's page offers the same to see. */
export function EditRow({ to }: { readonly to: string }) {
  return <Link to={to} data-edit-row hidden tabIndex={-1} />;
}
