import LinkOutlined from "@mui/icons-material/LinkOutlined";
import { Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useHref } from "react-router";
import { paths } from "../paths.ts";
import type { AskedFacts } from "./asked-facts.ts";
import { writeLink } from "./link.ts";

interface CopyLinkProps {
  readonly asked: AskedFacts;
  /** The instant that the answer is about: whoever follows the link is to see this answer, not that of their own day. */
  readonly at: string;
}

export function CopyLink({ asked, at }: CopyLinkProps) {
  const translate = useTranslate();
  const href = useHref(paths.coverage(writeLink({ ...asked, at }).toString()));
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(href, window.location.origin).href);
    setCopied(href);
  };
  return (
    <Button variant="outlined" startIcon={<LinkOutlined />} onClick={() => void copy()}>
      {translate(copied === href ? "coverage.link_copied" : "coverage.copy_link")}
    </Button>
  );
}
