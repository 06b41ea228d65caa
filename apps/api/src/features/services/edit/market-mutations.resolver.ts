import { SERVICE_CODES } from "@supportbook/policy";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../../platform/context.ts";
import { guarded, requirePermission } from "../../../platform/permissions.ts";
import { presentService } from "../present-service.ts";
import type { Outcome } from "./change-services.ts";
import { endOffer } from "./end-offer.ts";
import { CreateOfferInput, EndOfferInput, UpdateOfferInput } from "./offer.input.ts";
import { LocalContactPayload, OfferPayload, PaidServicePayload } from "./payloads.type.ts";
import { createOffer, updateOffer } from "./save-offer.ts";
import { SetLocalContactInput, UpdatePaidServiceInput } from "./services.input.ts";
import { setLocalContact } from "./set-local-contact.ts";
import { updatePaidService } from "./update-paid-service.ts";

const inputDescription = { description: "What to do." };

/** What is sold, where and when. */
@Resolver()
export class MarketMutationsResolver {
  @Mutation(() => PaidServicePayload, {
    description: guarded("services.edit", "Changes the vendor's name and page of a service."),
  })
  async updatePaidService(
    @Ctx() context: Context,
    @Arg("input", () => UpdatePaidServiceInput, inputDescription) input: UpdatePaidServiceInput,
  ): Promise<PaidServicePayload> {
    requirePermission(context, "services.edit");
    const { key, userErrors } = await updatePaidService(context, input);
    const code = SERVICE_CODES.find((each) => each === key);
    return { paidService: code === undefined ? null : presentService(context, code), userErrors };
  }

  @Mutation(() => OfferPayload, {
    description: guarded(
      "services.edit",
      "Has a service or a plan sold in a country, by a provider, between two days.",
    ),
  })
  async createOffer(
    @Ctx() context: Context,
    @Arg("input", () => CreateOfferInput, inputDescription) input: CreateOfferInput,
  ): Promise<OfferPayload> {
    requirePermission(context, "services.edit");
    return offerPayload(context, await createOffer(context, input));
  }

  @Mutation(() => OfferPayload, {
    description: guarded("services.edit", "Changes where, by whom or when something is sold."),
  })
  async updateOffer(
    @Ctx() context: Context,
    @Arg("input", () => UpdateOfferInput, inputDescription) input: UpdateOfferInput,
  ): Promise<OfferPayload> {
    requirePermission(context, "services.edit");
    return offerPayload(context, await updateOffer(context, input));
  }

  @Mutation(() => OfferPayload, { description: guarded("services.edit", "Gives an offer its last day.") })
  async endOffer(
    @Ctx() context: Context,
    @Arg("input", () => EndOfferInput, inputDescription) input: EndOfferInput,
  ): Promise<OfferPayload> {
    requirePermission(context, "services.edit");
    return offerPayload(context, await endOffer(context, input));
  }

  @Mutation(() => LocalContactPayload, {
    description: guarded("services.edit", "Enters, changes or takes away whom customers of a country ask."),
  })
  async setLocalContact(
    @Ctx() context: Context,
    @Arg("input", () => SetLocalContactInput, inputDescription) input: SetLocalContactInput,
  ): Promise<LocalContactPayload> {
    requirePermission(context, "services.edit");
    const { key, userErrors } = await setLocalContact(context, input);
    const contact = key === null ? undefined : context.services.current().contacts.get(key);
    return { localContact: contact ?? null, userErrors };
  }
}

function offerPayload(context: Context, { key, userErrors }: Outcome): OfferPayload {
  const offer = key === null ? undefined : context.services.current().offers.get(key);
  return { offer: offer ?? null, userErrors };
}
