package gg.jte.generated.ondemand.layouts;
@SuppressWarnings("unchecked")
public final class JtewordmarkGenerated {
	public static final String JTE_NAME = "layouts/wordmark.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,3,3,3,3,3,3,3,3,3,3,11,11,11,13,13,13,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui, String href) {
		jteOutput.writeContent("<a class=\"wordmark\"");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n  <svg viewBox=\"0 0 32 32\" aria-hidden=\"true\" focusable=\"false\">\n    <circle cx=\"16\" cy=\"16\" r=\"5.75\" fill=\"#f2b233\"/>\n    <g fill=\"currentColor\">\n      <circle cx=\"16\" cy=\"4\" r=\"2\"/><circle cx=\"26.4\" cy=\"10\" r=\"1.5\"/><circle cx=\"26.4\" cy=\"22\" r=\"2.25\"/>\n      <circle cx=\"16\" cy=\"28\" r=\"1.5\"/><circle cx=\"5.6\" cy=\"22\" r=\"2\"/><circle cx=\"5.6\" cy=\"10\" r=\"2.5\"/>\n    </g>\n  </svg>\n  ");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("shared.name"));
		jteOutput.writeContent("\n</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		String href = (String)params.getOrDefault("href", "/");
		render(jteOutput, jteHtmlInterceptor, ui, href);
	}
}
