// src/common/escape-xml.ts
function escapeXml(text) {
	return text.toWellFormed().replace(/\p{Cc}/gu, " ").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}
export { escapeXml as t };
