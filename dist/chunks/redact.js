// src/common/redact.ts
const USER = /\b([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@"'<>]+@/gi;
const PARAMETER = /([?&;](?:X-(?:Amz|Goog)-[\w-]+|AWSAccessKeyId|Key-Pair-Id|Policy|Signature|sig|se|sp|sv|sr|[\w-]*token|[\w-]*secret|[\w-]*passw(?:or)?d|[\w-]*credentials?|api[_-]?key|key)=)[^&;#\s"'<>\\)]+/gi;
const TOKEN = /\b(?:hf_[A-Za-z0-9]{16,}|hf_(?:jwt|oauth)_[\w.+/=-]{8,}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_\w{16,})\b|(?<=\bBearer )[\w.~+/-]{8,}=*/g;
const REDACTED = "(secret)";
function redact(text) {
	return text.replace(USER, `$1${REDACTED}@`).replace(PARAMETER, `$1${REDACTED}`).replace(TOKEN, REDACTED);
}
export { redact as t };
