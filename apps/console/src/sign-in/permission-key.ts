/** Last part of the key of a permission's text: a dot would begin a part of its own. */
export const permissionKey = (permission: string): string => permission.replaceAll(".", "_");
