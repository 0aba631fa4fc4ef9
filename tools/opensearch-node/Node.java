import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node for tests, in a folder of its own, until it is stopped. */
public final class Node {

    private Node() {}

    public static void main(String[] arguments) throws Exception {
        var runner = new OpenSearchRunner();
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(arguments[0])
                .clusterName("sciday-test")
                .numOfNode(1)
                .baseHttpPort(Integer.parseInt(arguments[1]) - 1)
                .useLogger());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                runner.close();
            } catch (java.io.IOException gone) {
                // with the process
            }
        }));
        Thread.currentThread().join();
    }
}
