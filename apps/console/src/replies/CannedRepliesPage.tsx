import { useTranslate } from "react-admin";
import type { CannedReplyFactsFragment } from "../gql/canned-replies.ts";
import { UpkeepList, UpkeepName } from "../upkeep/UpkeepList.tsx";
import { ReplyDialog } from "./ReplyDialog.tsx";
import { useReplies } from "./use-replies.ts";

type Reply = CannedReplyFactsFragment;

/** What staff answers with again and again, in one language or both. */
export function CannedRepliesPage() {
  const translate = useTranslate();
  const replies = useReplies();
  const languages = ({ en, zh }: Reply) =>
    [en !== null && translate("request.language.en"), zh !== null && translate("request.language.zh")]
      .filter(Boolean)
      .join(", ");
  const columns = [
    {
      name: "title",
      label: translate("replies.fact.title"),
      show: ({ title, retired }: Reply) => <UpkeepName name={title} retired={retired} />,
    },
    { name: "languages", label: translate("replies.languages"), show: languages },
    {
      name: "placeholders",
      label: translate("replies.placeholders"),
      show: ({ placeholders }: Reply) => placeholders.join(", "),
    },
  ];
  return (
    <UpkeepList
      title={translate("replies.title")}
      about={translate("replies.about")}
      newLabel={translate("replies.new")}
      noneLabel={translate("replies.none")}
      rows={replies.data?.cannedReplies}
      query={replies}
      columns={columns}
      nameOf={({ title }) => title}
      form={(reply, onClose) => (
        <ReplyDialog reply={reply} placeholders={replies.data?.replyPlaceholders ?? []} onClose={onClose} />
      )}
    />
  );
}
