package gg.jte.generated.ondemand.layouts;
@SuppressWarnings("unchecked")
public final class JtesiteheaderGenerated {
	public static final String JTE_NAME = "layouts/site-header.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,5,5,5,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,8,8,8,8,8,8,8,8,8,8,8,8,9,9,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,11,11,11,11,12,12,13,13,13,13,13,13,13,13,13,13,13,13,14,14,16,16,19,19,19,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, org.sciday.shared.web.Ui ui, String active) {
		jteOutput.writeContent("<header class=\"site-header\">\n  <div class=\"site-header-in\">\n    ");
		gg.jte.generated.ondemand.layouts.JtewordmarkGenerated.render(jteOutput, jteHtmlInterceptor, ui, "/");
		jteOutput.writeContent("\n    <nav class=\"site-nav\"");
		var __jte_html_attribute_0 = ui.t("shared.nav.label");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n      <a href=\"/activities\"");
		var __jte_html_attribute_1 = active.equals("activities") || ui.isAt("/activities") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("shared.nav.activities"));
		jteOutput.writeContent("</a>\n      <a href=\"/campaigns\"");
		var __jte_html_attribute_2 = active.equals("campaigns") || ui.isAt("/campaigns") ? "page" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-current=\"");
			jteOutput.setContext("a", "aria-current");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("shared.nav.campaigns"));
		jteOutput.writeContent("</a>\n      ");
		if (ui.viewer().isSignedIn()) {
			jteOutput.writeContent("\n        <a href=\"/me\"");
			var __jte_html_attribute_3 = active.equals("me") || ui.isAt("/me") ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("shared.nav.me"));
			jteOutput.writeContent("</a>\n        ");
			if (ui.can(org.sciday.shared.Permission.DESK)) {
				jteOutput.writeContent("<a href=\"/desk\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(ui.t("shared.nav.desk"));
				jteOutput.writeContent("</a>");
			}
			jteOutput.writeContent("\n      ");
		} else {
			jteOutput.writeContent("\n        <a href=\"/sign-in\"");
			var __jte_html_attribute_4 = active.equals("sign-in") ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("shared.nav.sign-in"));
			jteOutput.writeContent("</a>\n      ");
		}
		jteOutput.writeContent("\n    </nav>\n    ");
		gg.jte.generated.ondemand.layouts.JteswitchesGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n  </div>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		org.sciday.shared.web.Ui ui = (org.sciday.shared.web.Ui)params.get("ui");
		String active = (String)params.getOrDefault("active", "");
		render(jteOutput, jteHtmlInterceptor, ui, active);
	}
}
