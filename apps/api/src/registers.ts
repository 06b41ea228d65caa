import { accountsRegister, membersRegister } from "./features/accounts/index.ts";
import { calendarsRegister } from "./features/hours/index.ts";
import { licencesRegister } from "./features/licences/index.ts";
import type { Register } from "./features/register-files/index.ts";
import { offersRegister, plansRegister } from "./features/services/index.ts";

/** Every register that comes from and goes into CSV files. One that is not named here cannot be imported or exported. */
export const registers: readonly Register[] = [
  accountsRegister,
  membersRegister,
  calendarsRegister,
  plansRegister,
  offersRegister,
  licencesRegister,
];
