import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { InstantText } from "../../../components/DateText.tsx";
import { RecordLink } from "../../../components/RecordLink.tsx";
import { type AccountRequestFragment, AccountRequestsDocument } from "../../../gql/account-requests.ts";
import { request as ask } from "../../../graphql-client.ts";
import { paths } from "../../../paths.ts";
import type { AccountSectionProps } from "../../accounts/account-section.ts";
import { CursorList } from "../../licences/CursorList.tsx";
import { useCursorPages } from "../../licences/use-cursor-pages.ts";
import { CategoryChip } from "../CategoryChip.tsx";

/** The support requests of a company account, the newest first. */
export default function AccountRequests({ account: { id } }: AccountSectionProps) {
  const translate = useTranslate();
  const pages = useCursorPages(["requests", "account", id], async (after, options) => {
    return (await ask(AccountRequestsDocument, { account: id, after }, options)).requests;
  });
  return (
    <CursorList title={translate("request.all")} none={translate("request.none_of_account")} pages={pages}>
      {(requests) => <RequestTable requests={requests} />}
    </CursorList>
  );
}

const COLUMNS = [
  "request.one",
  "request.fact.stands",
  "request.fact.product",
  "request.fact.assignee",
  "request.fact.filed",
] as const;

function RequestTable({ requests }: { readonly requests: readonly AccountRequestFragment[] }) {
  const translate = useTranslate();
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {COLUMNS.map((column) => (
            <TableCell key={column}>{translate(column)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {requests.map(({ id, number, subject, category, product, assignee, createdAt }) => (
          <TableRow key={id}>
            <TableCell component="th" scope="row">
              <RecordLink to={paths.request(id)}>{number}</RecordLink> {subject}
            </TableCell>
            <TableCell>
              <CategoryChip category={category} />
            </TableCell>
            <TableCell>{product.name}</TableCell>
            <TableCell>{assignee?.name ?? translate("request.fact.nobody")}</TableCell>
            <TableCell>
              <InstantText instant={createdAt} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
