package gg.jte.generated.ondemand.site;
@SuppressWarnings("unchecked")
public final class Jte_lostGenerated {
	public static final String JTE_NAME = "site/_lost.jte";
	public static final int[] JTE_LINE_INFO = {1,1,1,1,1,15,15,15,17,17,20,20,22,22,22,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, int status) {
		jteOutput.writeContent("<svg class=\"problem-art\" viewBox=\"0 0 360 300\" aria-hidden=\"true\" focusable=\"false\">\n  <g fill=\"none\" stroke=\"#3a4378\" stroke-width=\"1.5\">\n    <path d=\"M0 236 60 214l44 26 62-58 58 40 54-30 82 50\"/><path d=\"M20 96l70 40 76-24 64 62 96-46\" stroke-dasharray=\"2 7\"/>\n  </g>\n  <g fill=\"#f2b233\">\n    <circle cx=\"60\" cy=\"214\" r=\"7\"/><circle cx=\"104\" cy=\"240\" r=\"4\"/><circle cx=\"224\" cy=\"222\" r=\"5\"/>\n    <circle cx=\"278\" cy=\"192\" r=\"9\"/><circle cx=\"332\" cy=\"225\" r=\"4\"/><circle cx=\"90\" cy=\"136\" r=\"5\"/>\n  </g>\n  <g fill=\"#ffffff\">\n    <circle cx=\"20\" cy=\"96\" r=\"3\"/><circle cx=\"230\" cy=\"174\" r=\"3\"/><circle cx=\"326\" cy=\"128\" r=\"4\"/>\n    <circle cx=\"132\" cy=\"52\" r=\"2\"/><circle cx=\"262\" cy=\"64\" r=\"2.5\"/><circle cx=\"310\" cy=\"40\" r=\"1.5\"/>\n    <circle cx=\"48\" cy=\"34\" r=\"1.5\"/><circle cx=\"190\" cy=\"26\" r=\"1.5\"/>\n  </g>\n  ");
		if (status >= 500) {
			jteOutput.writeContent("\n    <path d=\"M166 96v30m0 14v2\" stroke=\"#e8674f\" stroke-width=\"9\" stroke-linecap=\"round\"/>\n  ");
		} else {
			jteOutput.writeContent("\n    <circle cx=\"166\" cy=\"112\" r=\"34\" fill=\"none\" stroke=\"#f2b233\" stroke-width=\"2.5\" stroke-dasharray=\"1 8.7\" stroke-linecap=\"round\"/>\n    <circle cx=\"166\" cy=\"112\" r=\"52\" fill=\"none\" stroke=\"#3a4378\" stroke-width=\"1.5\"/>\n  ");
		}
		jteOutput.writeContent("\n</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		int status = (int)params.get("status");
		render(jteOutput, jteHtmlInterceptor, status);
	}
}
