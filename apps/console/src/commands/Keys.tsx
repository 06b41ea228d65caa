import { Box } from "@mui/material";

const onMac = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Keys as they are printed on the reader's keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  const names = keys.split(/[ +]/).map((key) => (key === "mod" ? (onMac() ? "⌘" : "Ctrl") : key.toUpperCase()));
  return (
    <Box component="span" sx={{ display: "inline-flex", gap: 0.5 }}>
      {names.map((name) => (
        <Box
          key={name}
          component="kbd"
          sx={{
            border: 1,
            borderColor: "divider",
            borderRadius: "4px",
            paddingInline: 0.5,
            fontSize: "0.6875rem",
            fontFamily: "inherit",
            color: "text.secondary",
            lineHeight: 1.5,
          }}
        >
          {name}
        </Box>
      ))}
    </Box>
  );
}
