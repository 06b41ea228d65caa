import type { CompanyAccountEntity } from "../../accounts/index.ts";
import type { LicenceRow } from "../register/licence-row.ts";

/** What storing or removing a licence did to the licence and to the account: it is the history of both. */
export function storageChanges({
  account,
  licence,
  isStored,
}: {
  readonly account: Pick<CompanyAccountEntity, "id" | "name" | "number">;
  readonly licence: Pick<LicenceRow, "id" | "number">;
  readonly isStored: boolean;
}) {
  const [before, after] = isStored ? [null, licence.number] : [licence.number, null];
  const [wasIn, isIn] = isStored ? [null, account.number] : [account.number, null];
  return [
    {
      targetType: "Licence",
      targetId: licence.id,
      targetLabel: licence.number,
      before: { storedIn: wasIn },
      after: { storedIn: isIn },
    },
    {
      targetType: "CompanyAccount",
      targetId: account.id,
      targetLabel: `${account.name} (${account.number})`,
      before: { storedLicence: before },
      after: { storedLicence: after },
    },
  ];
}
