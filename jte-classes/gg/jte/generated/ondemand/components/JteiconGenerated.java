package gg.jte.generated.ondemand.components;
@SuppressWarnings("unchecked")
public final class JteiconGenerated {
	public static final String JTE_NAME = "components/icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,14,14,15,15,16,16,17,17,18,18,19,19,20,20,21,21,22,22,23,23,24,24,25,25,26,26,27,27,28,28,29,29,30,30,31,31,32,32,33,33,34,34,35,35,36,36,37,37,38,38,39,39,40,40,41,41,42,42,43,43,44,44,45,45,46,46,47,47,48,48,49,49,50,50,51,51,52,52,53,53,54,54,55,55,56,56,57,57,58,58,59,59,60,60,61,61,62,62,63,63,64,64,65,65,66,66,67,67,68,68,69,69,70,70,71,71,72,72,74,74,74,0,0,0,0};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, String name) {
		jteOutput.writeContent("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">\n");
		if (name.equals("calendar")) {
			jteOutput.writeContent("<rect x=\"3.5\" y=\"5\" width=\"17\" height=\"15.5\" rx=\"2\"/><path d=\"M3.5 10h17M8 2.8v4M16 2.8v4\"/>\n");
		} else if (name.equals("clock")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"8.75\"/><path d=\"M12 7.2V12l3.2 2.2\"/>\n");
		} else if (name.equals("place")) {
			jteOutput.writeContent("<path d=\"M12 21.2s7-6.1 7-11.4a7 7 0 0 0-14 0c0 5.3 7 11.4 7 11.4Z\"/><circle cx=\"12\" cy=\"9.8\" r=\"2.5\"/>\n");
		} else if (name.equals("near")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"6.5\"/><circle cx=\"12\" cy=\"12\" r=\"1.25\"/><path d=\"M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3\"/>\n");
		} else if (name.equals("map")) {
			jteOutput.writeContent("<path d=\"m3.5 6.5 5.7-2.7 5.6 2.7 5.7-2.7v13.7l-5.7 2.7-5.6-2.7-5.7 2.7ZM9.2 3.8v13.7M14.8 6.5v13.7\"/>\n");
		} else if (name.equals("route")) {
			jteOutput.writeContent("<circle cx=\"5.5\" cy=\"18.5\" r=\"2.25\"/><circle cx=\"18.5\" cy=\"5.5\" r=\"2.25\"/><path d=\"M7.8 18.5h7.7a3.5 3.5 0 0 0 0-7h-7a3.5 3.5 0 0 1 0-7h7.7\"/>\n");
		} else if (name.equals("unit")) {
			jteOutput.writeContent("<path d=\"M4 20.5V7.5l8-4 8 4v13M2.5 20.5h19M9.5 20.5V16h5v4.5M8.2 11.2h.01M12 11.2h.01M15.8 11.2h.01\"/>\n");
		} else if (name.equals("person")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"8\" r=\"3.75\"/><path d=\"M4.5 20.5c.5-4 3.4-6.5 7.5-6.5s7 2.5 7.5 6.5\"/>\n");
		} else if (name.equals("people")) {
			jteOutput.writeContent("<circle cx=\"9\" cy=\"8.5\" r=\"3.25\"/><path d=\"M2.8 19.5c.4-3.6 2.9-5.75 6.2-5.75s5.8 2.15 6.2 5.75M15.6 5.5a3.1 3.1 0 0 1 0 6M17.9 14.2c2 .8 3.1 2.6 3.4 5.3\"/>\n");
		} else if (name.equals("family")) {
			jteOutput.writeContent("<circle cx=\"7.5\" cy=\"6\" r=\"2.5\"/><circle cx=\"17\" cy=\"10.5\" r=\"2\"/><path d=\"M3.8 20.5v-6a3.7 3.7 0 0 1 7.4 0l2.3 1.5M7.5 15.5v5M11.2 20.5v-3M17 14.5c-1.8 0-3 1.2-3 3v3M17 14.5c1.8 0 3 1.2 3 3v3M17 18.5v2\"/>\n");
		} else if (name.equals("child")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"5.5\" r=\"2.75\"/><path d=\"M6.5 10.5c3.4 1.6 7.6 1.6 11 0M12 11.7v4.3l-3 5M12 16l3 5\"/>\n");
		} else if (name.equals("ticket")) {
			jteOutput.writeContent("<path d=\"M3 9V6.5A1.5 1.5 0 0 1 4.5 5h15A1.5 1.5 0 0 1 21 6.5V9a3 3 0 0 0 0 6v2.5a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5V15a3 3 0 0 0 0-6ZM14.5 5v2.2M14.5 10.9v2.2M14.5 16.8V19\"/>\n");
		} else if (name.equals("search")) {
			jteOutput.writeContent("<circle cx=\"10.8\" cy=\"10.8\" r=\"6.8\"/><path d=\"m15.8 15.8 5 5\"/>\n");
		} else if (name.equals("filter")) {
			jteOutput.writeContent("<path d=\"M4 7h9M17 7h3M4 17h3M11 17h9\"/><circle cx=\"15\" cy=\"7\" r=\"2\"/><circle cx=\"9\" cy=\"17\" r=\"2\"/>\n");
		} else if (name.equals("list")) {
			jteOutput.writeContent("<path d=\"M8.5 6.5h12M8.5 12h12M8.5 17.5h12M4 6.5h.01M4 12h.01M4 17.5h.01\"/>\n");
		} else if (name.equals("grid")) {
			jteOutput.writeContent("<rect x=\"4\" y=\"4\" width=\"6.5\" height=\"6.5\" rx=\"1.25\"/><rect x=\"13.5\" y=\"4\" width=\"6.5\" height=\"6.5\" rx=\"1.25\"/><rect x=\"4\" y=\"13.5\" width=\"6.5\" height=\"6.5\" rx=\"1.25\"/><rect x=\"13.5\" y=\"13.5\" width=\"6.5\" height=\"6.5\" rx=\"1.25\"/>\n");
		} else if (name.equals("menu")) {
			jteOutput.writeContent("<path d=\"M4 7h16M4 12h16M4 17h16\"/>\n");
		} else if (name.equals("home")) {
			jteOutput.writeContent("<path d=\"m3.5 11 8.5-7.5 8.5 7.5M6 9v11.5h12V9M10 20.5V14.5h4v6\"/>\n");
		} else if (name.equals("phone")) {
			jteOutput.writeContent("<path d=\"M5 3.5h3.3l1.7 4.5-2.2 1.7a13 13 0 0 0 6.5 6.5L16 14l4.5 1.7V19a1.7 1.7 0 0 1-1.9 1.7A16.5 16.5 0 0 1 3.3 5.4 1.7 1.7 0 0 1 5 3.5Z\"/>\n");
		} else if (name.equals("mail")) {
			jteOutput.writeContent("<rect x=\"3\" y=\"5.5\" width=\"18\" height=\"13.5\" rx=\"2\"/><path d=\"m3.5 7 8.5 6.5L20.5 7\"/>\n");
		} else if (name.equals("link")) {
			jteOutput.writeContent("<path d=\"M10 14.2a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 9.8a4 4 0 0 0-5.7 0l-3.6 3.6a4 4 0 0 0 5.7 5.7l1.3-1.3\"/>\n");
		} else if (name.equals("share")) {
			jteOutput.writeContent("<circle cx=\"6\" cy=\"12\" r=\"2.5\"/><circle cx=\"17.5\" cy=\"5.5\" r=\"2.5\"/><circle cx=\"17.5\" cy=\"18.5\" r=\"2.5\"/><path d=\"m8.2 10.8 7.1-4M8.2 13.2l7.1 4\"/>\n");
		} else if (name.equals("copy")) {
			jteOutput.writeContent("<rect x=\"8.5\" y=\"8.5\" width=\"12\" height=\"12\" rx=\"2\"/><path d=\"M15.5 8.5v-3a2 2 0 0 0-2-2h-8a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h3\"/>\n");
		} else if (name.equals("download")) {
			jteOutput.writeContent("<path d=\"M12 3.5v11.5M7.2 10.5 12 15.2l4.8-4.7M4 20.5h16\"/>\n");
		} else if (name.equals("upload")) {
			jteOutput.writeContent("<path d=\"M12 16V4.5M7.2 9 12 4.2 16.8 9M4 20.5h16\"/>\n");
		} else if (name.equals("print")) {
			jteOutput.writeContent("<path d=\"M7 9V3.5h10V9M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-5A1.5 1.5 0 0 1 4.5 9h15a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5H17\"/><rect x=\"7\" y=\"14\" width=\"10\" height=\"6.5\"/>\n");
		} else if (name.equals("edit")) {
			jteOutput.writeContent("<path d=\"m4 20 1-4.5L16.5 4a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19 4 20ZM14.5 6l3.5 3.5\"/>\n");
		} else if (name.equals("trash")) {
			jteOutput.writeContent("<path d=\"M4 6.5h16M9 6.5v-3h6v3M6 6.5l1 14h10l1-14M10 10.5v6M14 10.5v6\"/>\n");
		} else if (name.equals("check")) {
			jteOutput.writeContent("<path d=\"m4.5 12.5 5 5L19.5 7\"/>\n");
		} else if (name.equals("close")) {
			jteOutput.writeContent("<path d=\"m6 6 12 12M18 6 6 18\"/>\n");
		} else if (name.equals("plus")) {
			jteOutput.writeContent("<path d=\"M12 5v14M5 12h14\"/>\n");
		} else if (name.equals("minus")) {
			jteOutput.writeContent("<path d=\"M5 12h14\"/>\n");
		} else if (name.equals("arrow-right")) {
			jteOutput.writeContent("<path d=\"M4 12h15.5M13.5 6l6 6-6 6\"/>\n");
		} else if (name.equals("arrow-left")) {
			jteOutput.writeContent("<path d=\"M20 12H4.5M10.5 6l-6 6 6 6\"/>\n");
		} else if (name.equals("chevron-down")) {
			jteOutput.writeContent("<path d=\"m6 9.5 6 6 6-6\"/>\n");
		} else if (name.equals("back")) {
			jteOutput.writeContent("<path d=\"M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3\"/>\n");
		} else if (name.equals("bell")) {
			jteOutput.writeContent("<path d=\"M6 16.5v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15L6 16.5ZM10 20.8a2.2 2.2 0 0 0 4 0M12 4.5v-2\"/>\n");
		} else if (name.equals("info")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"8.75\"/><path d=\"M12 11v5.5M12 7.6h.01\"/>\n");
		} else if (name.equals("warning")) {
			jteOutput.writeContent("<path d=\"M12 4 2.8 20h18.4L12 4ZM12 10v4.5M12 17.2h.01\"/>\n");
		} else if (name.equals("help")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"8.75\"/><path d=\"M9.5 9.5a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.200.9-1.2 1.8M12 16.8h.01\"/>\n");
		} else if (name.equals("lock")) {
			jteOutput.writeContent("<rect x=\"5\" y=\"10.5\" width=\"14\" height=\"10\" rx=\"2\"/><path d=\"M8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2\"/>\n");
		} else if (name.equals("eye")) {
			jteOutput.writeContent("<path d=\"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z\"/><circle cx=\"12\" cy=\"12\" r=\"3\"/>\n");
		} else if (name.equals("star")) {
			jteOutput.writeContent("<path d=\"m12 3.5 2.6 5.5 6 .8-4.4 4.2 1.1 6-5.3-2.9L6.7 20l1.1-6-4.4-4.2 6-.8L12 3.5Z\"/>\n");
		} else if (name.equals("heart")) {
			jteOutput.writeContent("<path d=\"M12 20.2S3.5 15.5 3.5 9.3A4.6 4.6 0 0 1 12 6.8a4.6 4.6 0 0 1 8.5 2.5c0 6.2-8.5 10.9-8.5 10.9Z\"/>\n");
		} else if (name.equals("access")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"4.2\" r=\"1.6\"/><path d=\"M5 8.5c4.5 1 9.5 1 14 0M12 9.3v5l-3.2 6.5M12 14.3l3.2 6.5\"/>\n");
		} else if (name.equals("wheelchair")) {
			jteOutput.writeContent("<circle cx=\"10\" cy=\"4.2\" r=\"1.6\"/><path d=\"M10 7.5v6h5.5l2.5 5.5M10 10h4.5M8 11.5a5 5 0 1 0 6.5 6\"/>\n");
		} else if (name.equals("bus")) {
			jteOutput.writeContent("<rect x=\"4.5\" y=\"4\" width=\"15\" height=\"13.5\" rx=\"2\"/><path d=\"M4.5 12h15M8 15h.01M16 15h.01M7 17.5v2.5M17 17.5v2.5\"/>\n");
		} else if (name.equals("picture")) {
			jteOutput.writeContent("<rect x=\"3.5\" y=\"4.5\" width=\"17\" height=\"15\" rx=\"2\"/><circle cx=\"9\" cy=\"9.5\" r=\"1.5\"/><path d=\"m4 17 5-4.5 3.5 3 4-4 4 3.7\"/>\n");
		} else if (name.equals("video")) {
			jteOutput.writeContent("<rect x=\"3\" y=\"6\" width=\"12.5\" height=\"12\" rx=\"2\"/><path d=\"m15.5 10.5 5.5-3v9l-5.5-3\"/>\n");
		} else if (name.equals("globe")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"8.75\"/><path d=\"M3.5 12h17M12 3.3c5 5 5 12.4 0 17.4-5-5-5-12.4 0-17.4Z\"/>\n");
		} else if (name.equals("book")) {
			jteOutput.writeContent("<path d=\"M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.500.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.500.5-8.5 2ZM12 6.5V20\"/>\n");
		} else if (name.equals("document")) {
			jteOutput.writeContent("<path d=\"M6 3.5h8l4.5 4.5v12.5H6ZM14 3.5V8h4.5M9 12.5h6M9 16h6\"/>\n");
		} else if (name.equals("flag")) {
			jteOutput.writeContent("<path d=\"M5.5 21V4M5.5 4.5c4-2 7 2 13 0v9c-6 2-9-2-13 0\"/>\n");
		} else if (name.equals("shield")) {
			jteOutput.writeContent("<path d=\"M12 3 4.5 5.7v5.5c0 4.6 3 8.2 7.5 9.8 4.5-1.6 7.5-5.2 7.5-9.8V5.7L12 3ZM8.5 12l2.5 2.5 4.5-5\"/>\n");
		} else if (name.equals("qr")) {
			jteOutput.writeContent("<path d=\"M4 4h6v6H4ZM14 4h6v6h-6ZM4 14h6v6H4ZM14 14h2.5v2.5M20 14v.01M14 20v-.01M17 20h3v-3\"/>\n");
		} else if (name.equals("camera")) {
			jteOutput.writeContent("<path d=\"M3.5 8h4L9 5.5h6L16.5 8h4v11.5h-17Z\"/><circle cx=\"12\" cy=\"13.5\" r=\"3.5\"/>\n");
		} else if (name.equals("sun")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"4\"/><path d=\"M12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5\"/>\n");
		} else if (name.equals("moon")) {
			jteOutput.writeContent("<path d=\"M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z\"/>\n");
		} else if (name.equals("elder")) {
			jteOutput.writeContent("<path d=\"M3 19 8.5 5 14 19M5 14.5h7M18.5 9v9M15 13.5h7\"/>\n");
		} else if (name.equals("language")) {
			jteOutput.writeContent("<path d=\"M3.5 6h9M8 3.5V6M11 6c-.8 4-3.5 7-7 8.5M5.5 9c1 2.5 3 4.5 6 5.5M12.5 20.5l4-10 4 10M13.8 17.5h5.4\"/>\n");
		} else if (name.equals("sign-in")) {
			jteOutput.writeContent("<path d=\"M13.5 4h5a1.5 1.5 0 0 1 1.5 1.5v13a1.5 1.5 0 0 1-1.5 1.5h-5M3.5 12h11.5M11 8l4 4-4 4\"/>\n");
		} else if (name.equals("sign-out")) {
			jteOutput.writeContent("<path d=\"M10.5 4h-5A1.5 1.5 0 0 0 4 5.5v13A1.5 1.5 0 0 0 5.5 20h5M9.5 12H21M17 8l4 4-4 4\"/>\n");
		} else if (name.equals("chart")) {
			jteOutput.writeContent("<path d=\"M4 4v16h16.5M8 16v-4M12 16V8M16 16v-6\"/>\n");
		} else if (name.equals("history")) {
			jteOutput.writeContent("<path d=\"M4 5v4.5h4.5M4.3 9.5a8.2 8.2 0 1 1-.5 3.5M12 7.5V12l3 2\"/>\n");
		} else if (name.equals("comment")) {
			jteOutput.writeContent("<path d=\"M4 5h16v11.5h-8.5L7 20.5v-4H4ZM8 9.5h8M8 12.7h5\"/>\n");
		} else if (name.equals("flask")) {
			jteOutput.writeContent("<path d=\"M9.5 3.5h5M10.5 3.5v6L4.8 18.7a1.2 1.2 0 0 0 1 1.8h12.4a1.2 1.2 0 0 0 1-1.8L13.5 9.5v-6M7.8 14.5h8.4\"/>\n");
		} else if (name.equals("light")) {
			jteOutput.writeContent("<circle cx=\"12\" cy=\"12\" r=\"3.25\"/><path d=\"M12 3.5v.01M12 20.5v.01M4.6 7.75v.01M19.4 7.75v.01M4.6 16.25v.01M19.4 16.25v.01\"/>\n");
		} else if (name.equals("hand")) {
			jteOutput.writeContent("<path d=\"M7 12V6.5a1.5 1.5 0 0 1 3 0V11M10 10.5v-6a1.5 1.5 0 0 1 3 0v6M13 10.5V6a1.5 1.5 0 0 1 3 0v6M16 9.5a1.5 1.5 0 0 1 3 0V14c0 4-2.5 7-6.5 7-3.5 0-5-2-6-4l-2.3-4.2a1.5 1.5 0 0 1 2.6-1.5L8.5 14\"/>\n");
		} else if (name.equals("bulb")) {
			jteOutput.writeContent("<path d=\"M9 17.5h6M10 20.5h4M9 17.5c0-2.5-3-3.7-3-7.5a6 6 0 0 1 12 0c0 3.8-3 5-3 7.5\"/>\n");
		} else if (name.equals("dots")) {
			jteOutput.writeContent("<path d=\"M5 12h.01M12 12h.01M19 12h.01\"/>\n");
		}
		jteOutput.writeContent("\n</svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, name);
	}
}
