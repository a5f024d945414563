/** Why a query is refused. */
export class CqlError extends Error {}
