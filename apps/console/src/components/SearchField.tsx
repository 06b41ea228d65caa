import SearchOutlined from "@mui/icons-material/SearchOutlined";
import { InputAdornment, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";

/** As long as people pause between two letters. */
const PAUSE_MS = 250;

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Asks for what is typed after a short pause; the key `/` leads here. */
export function SearchField({ label, text, onChange }: SearchFieldProps) {
  const translate = useTranslate();
  const [typed, setTyped] = useState(text);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => setTyped(text), [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      data-list-search
      type="search"
      label={label}
      placeholder={translate("ra.action.search")}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => latest.current(target.value.trim()), PAUSE_MS);
      }}
      sx={{ width: { xs: "100%", sm: 260 } }}
      slotProps={{
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
