import { sampleCode } from "../../src/features/sample/accounts/account-people.ts";
import { OURS } from "../two-companies.ts";
import { guest, seen, type Things, type ValidInputs } from "./stored-things.ts";

const reason = "There is a reason";
const days = { heldFrom: "2027-01-01", heldThrough: "2027-12-31" };

/** Company accounts, what they hold, and licences. */
export function validOfAccounts(the: Things): ValidInputs {
  const account = the("account").id;
  const member = the("member").id;
  const open = the("our account");
  const removed = `DELETE FROM named_contact; DELETE FROM incident; UPDATE held_plan SET held_through = '2026-11-30' WHERE account_id = '${account}'`;
  return {
    acceptInvitation: { actor: guest, input: { token: "token of AMSEL-12" } },
    changeMemberRole: { input: { id: member, role: "ADMINISTRATOR" } },
    closeCompanyAccount: { input: { ...seen(open), reason } },
    createCompanyAccount: { input: { name: "New", country: "DE", number: "NEW-1", reason } },
    inviteAccountMember: { input: { accountId: account, email: "new@invited.example", role: "MEMBER" } },
    inviteMember: { input: { accountId: account, email: "new@invited.example", role: "MEMBER" } },
    registerCompanyAccount: { input: { name: "New", country: "DE" } },
    removeAccountMember: { input: { id: member, reason } },
    removeMember: { input: { id: member, reason } },
    reopenCompanyAccount: { input: { ...seen(the("closed account")), reason } },
    revokeInvitation: { input: { id: the("invitation").id } },
    updateCompanyAccount: { input: { ...seen(open), name: "Other", number: "OTHER-1", country: "DE", reason } },
    updateOwnAccount: { input: { ...seen(open), name: "Other", country: "DE" } },
    changeHeldPlan: { input: { ...seen(the("our plan")), heldThrough: "2027-12-31", reason } },
    changeHeldService: { input: { ...seen(the("our service")), heldThrough: "2027-12-31", reason } },
    grantPlan: { before: removed, input: { account, plan: "SAMPLE_PREMIUM", ...days, reason } },
    grantService: { input: { account, service: "SUPPORT_EXTENSION", product: "sample-mail-gateway", ...days, reason } },
    nameContact: { input: { heldPlan: the("held plan").id, member } },
    unnameContact: { input: { heldPlan: the("held plan").id, member: the("administrator").id } },
    recordIncident: { input: { heldPlan: the("held plan").id, reference: "R-1", usedOn: "2026-11-20", note: "Why" } },
    withdrawIncident: { input: { id: the("incident").id, reason } },
    ...validOfLicences(the),
  };
}

function validOfLicences(the: Things): ValidInputs {
  const product = "sample-endpoint-protection";
  const account = the("account").id;
  const facts = { kind: "COMMERCIAL", validFrom: "2026-01-01", validThrough: "2027-01-01", seats: 5, edition: "Any" };
  const { id, revision } = the("licence 2");
  const stored = "DELETE FROM licence_storage";
  return {
    blockLicence: { input: { ...seen(the("licence 1")), reason } },
    unblockLicence: { input: { ...seen(the("licence 3")), reason } },
    createLicence: {
      input: { product, ...facts, code: "ABCD-EFGH-1234-5678", number: "NEW-1", issuedTo: account, reason },
    },
    updateLicence: { input: { id, expectedRevision: revision, product, ...facts, issuedTo: account, reason } },
    recoverLicences: { input: { accountId: account, product: "sample-mail-gateway" } },
    removeStoredLicence: { input: { id: the("id under which it is stored").id } },
    setGracePeriod: { input: { product, days: 5, reason } },
    storeLicence: {
      before: stored,
      input: { accountId: account, code: sampleCode(OURS.number, 2), product: "sample-mail-gateway" },
    },
  };
}
