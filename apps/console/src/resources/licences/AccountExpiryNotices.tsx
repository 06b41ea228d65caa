import { Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { DateText, InstantText } from "../../components/DateText.tsx";
import { AccountExpiryNoticesDocument } from "../../gql/account-licences.ts";
import { request } from "../../graphql-client.ts";
import { useViewer } from "../../sign-in/use-viewer.ts";
import { CursorList } from "./CursorList.tsx";
import { NumberLink } from "./NumberLink.tsx";
import { NOTHING, useCursorPages } from "./use-cursor-pages.ts";

/** What the account was told of licences that end, newest first. */
export function AccountExpiryNotices({ account }: { readonly account: string }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const linked = viewer?.has("licences.read") === true;
  const pages = useCursorPages(["licences", "notices", account], async (after, options) => {
    const { companyAccount } = await request(AccountExpiryNoticesDocument, { account, after }, options);
    return companyAccount?.expiryNotices ?? NOTHING;
  });
  return (
    <CursorList title={translate("licence.notice.title")} none={translate("licence.notice.none")} pages={pages}>
      {(notices) => (
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate("resources.licences.fields.number")}</TableCell>
              <TableCell>{translate("resources.licences.fields.product")}</TableCell>
              <TableCell>{translate("resources.licences.fields.validThrough")}</TableCell>
              <TableCell>{translate("licence.notice.which")}</TableCell>
              <TableCell>{translate("licence.notice.made")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {notices.map(({ id, licenceNumber, product, validThrough, daysBefore, madeAt }) => (
              <TableRow key={id}>
                <TableCell component="th" scope="row">
                  <NumberLink number={licenceNumber} linked={linked} />
                </TableCell>
                <TableCell>{product.name}</TableCell>
                <TableCell>
                  <DateText date={validThrough} />
                </TableCell>
                <TableCell>
                  {daysBefore === 0
                    ? translate("licence.notice.last_day")
                    : translate("licence.notice.days_before", { smart_count: daysBefore })}
                </TableCell>
                <TableCell>
                  <InstantText instant={madeAt} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </CursorList>
  );
}
