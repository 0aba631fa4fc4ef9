package gg.jte.generated.ondemand.layouts;
@SuppressWarnings("unchecked")
public final class JteswitchesGenerated {
	public static final String JTE_NAME = "layouts/switches.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,2,2,5,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,11,11,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,15,15,15,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui) {
		var back = ui.query().isEmpty() ? ui.path() : ui.path() + "?" + ui.query();
		jteOutput.writeContent("\n<div class=\"site-tools\">\n  <form action=\"/preferences/elder\" method=\"post\">\n    <input type=\"hidden\" name=\"back\"");
		var __jte_html_attribute_0 = back;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <button class=\"switch\" name=\"on\"");
		var __jte_html_attribute_1 = ui.elder() ? "0" : "1";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = ui.elder() ? "true" : "false";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-pressed=\"");
			jteOutput.setContext("button", "aria-pressed");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n      ");
		gg.jte.generated.ondemand.components.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, "elder");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.t("shared.elder"));
		jteOutput.writeContent("\n    </button>\n  </form>\n  <form action=\"/preferences/language\" method=\"post\">\n    <input type=\"hidden\" name=\"back\"");
		var __jte_html_attribute_3 = back;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <button class=\"switch\" name=\"language\"");
		var __jte_html_attribute_4 = ui.isChinese() ? "en" : "zh";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = ui.isChinese() ? "en" : "zh-CN";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("button", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(ui.t("shared.other-language"));
		jteOutput.writeContent("</button>\n  </form>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}
