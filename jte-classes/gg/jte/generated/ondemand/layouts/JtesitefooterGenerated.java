package gg.jte.generated.ondemand.layouts;
@SuppressWarnings("unchecked")
public final class JtesitefooterGenerated {
	public static final String JTE_NAME = "layouts/site-footer.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,5,5,5,5,6,6,6,9,9,9,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,17,17,17,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui) {
		jteOutput.writeContent("<footer class=\"site-footer\">\n  <div class=\"site-footer-in\">\n    <div class=\"stack tight prose\">\n      <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(ui.t("shared.footer.note"));
		jteOutput.writeContent("</p>\n      <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(ui.t("shared.footer.promise"));
		jteOutput.writeContent("</p>\n    </div>\n    <ul>\n      <li><a href=\"/complaints\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("shared.complaints"));
		jteOutput.writeContent("</a></li>\n      <li>\n        <button class=\"button quiet theme-button\" type=\"button\" data-use=\"theme\"");
		var __jte_html_attribute_0 = ui.t("shared.theme.auto");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-auto=\"");
			jteOutput.setContext("button", "data-auto");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("\n               ");
		var __jte_html_attribute_1 = ui.t("shared.theme.light");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-light=\"");
			jteOutput.setContext("button", "data-light");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.t("shared.theme.dark");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" data-dark=\"");
			jteOutput.setContext("button", "data-dark");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hidden></button>\n      </li>\n    </ul>\n  </div>\n</footer>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}
