/** The `service` name of a server product: lower case letters, digits, `.`, `_`, `-`; at most 63 characters. */
export const SERVICE_NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/;

/** What {@link SERVICE_NAME} asks for, in words. */
export const SERVICE_NAME_RULE =
  "a service name is lower case letters, digits, '.', '_' and '-', begins with a letter or digit and has at most 63 characters";
