import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../platform/context.ts";
import { keysetPage } from "../../platform/keyset-page.ts";
import { CursorArgs } from "../../platform/page-arguments.ts";
import { type Connection, connectionType } from "../../platform/pagination.ts";
import { guarded, requirePermission } from "../../platform/permissions.ts";
import { historyOf, RecordChange } from "../audit/index.ts";
import { EVENT_KINDS } from "../requests/index.ts";
import { WebhookDeliveryPayload, WebhookDeliveryType } from "./deliveries/delivery.type.ts";
import { deliveryList } from "./deliveries/delivery-list.ts";
import { RedeliverWebhookInput } from "./deliveries/redeliver.input.ts";
import { redeliver, sendTest } from "./deliveries/send-by-hand.ts";
import {
  CreateWebhookEndpointInput,
  RotateWebhookSecretInput,
  UpdateWebhookEndpointInput,
  WebhookEndpointInput,
} from "./endpoints/endpoint.input.ts";
import { WebhookEndpointPayload, WebhookEndpointType, WebhookSecretPayload } from "./endpoints/endpoint.type.ts";
import { createEndpoint, removeEndpoint, rotateSecret, updateEndpoint } from "./endpoints/keep-endpoints.ts";
import { WebhookEndpointEntity } from "./endpoints/webhook-endpoint.entity.ts";

const WebhookDeliveryConnection = connectionType(WebhookDeliveryType, "WebhookDelivery");
const PERMISSION = "requests.configure";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const what = { description: "What to do." };

/** Where other systems are told what happens to requests. */
@Resolver(() => WebhookEndpointType)
export class WebhooksResolver {
  @Query(() => [WebhookEndpointType], {
    description: guarded(PERMISSION, "Where other systems are told what happens to requests, the oldest first."),
  })
  async webhookEndpoints(@Ctx() context: Context): Promise<WebhookEndpointEntity[]> {
    requirePermission(context, PERMISSION);
    return await context.db.getRepository(WebhookEndpointEntity).find({ order: { createdAt: "ASC", id: "ASC" } });
  }

  @Query(() => WebhookEndpointType, {
    nullable: true,
    description: guarded(PERMISSION, "One of them; null where there is none such."),
  })
  async webhookEndpoint(
    @Ctx() context: Context,
    @Arg("id", () => ID, { description: "Its id." }) id: string,
  ): Promise<WebhookEndpointEntity | null> {
    requirePermission(context, PERMISSION);
    return UUID.test(id) ? await context.db.getRepository(WebhookEndpointEntity).findOneBy({ id }) : null;
  }

  @Query(() => [String], { description: guarded(PERMISSION, "The kinds of events that an endpoint may be told of.") })
  webhookKinds(@Ctx() context: Context): string[] {
    requirePermission(context, PERMISSION);
    return [...EVENT_KINDS];
  }

  @FieldResolver(() => WebhookDeliveryConnection, {
    description: "What was sent to it, the newest first; what ended long ago is not kept.",
  })
  async deliveries(
    @Root() { id }: WebhookEndpointEntity,
    @Ctx() context: Context,
    @Args(() => CursorArgs) page: CursorArgs,
  ): Promise<Connection<WebhookDeliveryType>> {
    return await keysetPage(deliveryList(context.db, id), page);
  }

  @FieldResolver(() => [RecordChange], { description: "Who changed it, when and how." })
  async history(@Root() { id }: WebhookEndpointEntity, @Ctx() context: Context): Promise<RecordChange[]> {
    return await historyOf(context, "WebhookEndpoint", id);
  }

  @Mutation(() => WebhookSecretPayload, {
    description: guarded(PERMISSION, "Keeps an endpoint, and tells its secret once."),
  })
  async createWebhookEndpoint(
    @Ctx() context: Context,
    @Arg("input", () => CreateWebhookEndpointInput, what) input: CreateWebhookEndpointInput,
  ): Promise<WebhookSecretPayload> {
    return await createEndpoint({ context, actor: requirePermission(context, PERMISSION) }, input);
  }

  @Mutation(() => WebhookEndpointPayload, {
    description: guarded(PERMISSION, "Changes an endpoint, or turns it on or off."),
  })
  async updateWebhookEndpoint(
    @Ctx() context: Context,
    @Arg("input", () => UpdateWebhookEndpointInput, what) input: UpdateWebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return await updateEndpoint({ context, actor: requirePermission(context, PERMISSION) }, input);
  }

  @Mutation(() => WebhookEndpointPayload, {
    description: guarded(PERMISSION, "Takes an endpoint away, with its deliveries."),
  })
  async removeWebhookEndpoint(
    @Ctx() context: Context,
    @Arg("input", () => WebhookEndpointInput, what) input: WebhookEndpointInput,
  ): Promise<WebhookEndpointPayload> {
    return await removeEndpoint({ context, actor: requirePermission(context, PERMISSION) }, input.id);
  }

  @Mutation(() => WebhookSecretPayload, {
    description: guarded(
      PERMISSION,
      "Gives an endpoint a new secret, told once; the old one signs beside it for a while.",
    ),
  })
  async rotateWebhookSecret(
    @Ctx() context: Context,
    @Arg("input", () => RotateWebhookSecretInput, what) input: RotateWebhookSecretInput,
  ): Promise<WebhookSecretPayload> {
    return await rotateSecret({ context, actor: requirePermission(context, PERMISSION) }, input);
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description: guarded(PERMISSION, "Sends a message that says nothing, once."),
  })
  async sendTestDelivery(
    @Ctx() context: Context,
    @Arg("input", () => WebhookEndpointInput, what) input: WebhookEndpointInput,
  ): Promise<WebhookDeliveryPayload> {
    return await sendTest({ context, actor: requirePermission(context, PERMISSION) }, input.id);
  }

  @Mutation(() => WebhookDeliveryPayload, {
    description: guarded(PERMISSION, "Sends a message again, once, by the same id."),
  })
  async redeliver(
    @Ctx() context: Context,
    @Arg("input", () => RedeliverWebhookInput, what) input: RedeliverWebhookInput,
  ): Promise<WebhookDeliveryPayload> {
    return await redeliver({ context, actor: requirePermission(context, PERMISSION) }, input.id);
  }
}
