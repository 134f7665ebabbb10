package dev.cfn4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The endpoint as a program of its own. */
class LocalCommandTest {
    @TempDir
    Path folder;

    @Test
    void printsItsUrlAndAnswersUntilItIsStopped() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "local",
                        "--state",
                        folder.resolve("state").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String url = out.readLine();
            assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(stacks(url)).contains("<ListStacksResult>");
            process.destroy();
            assertThat(process.waitFor()).isEqualTo(143);
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve("state").resolve("format.json")).exists();
    }

    private static String stacks(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/?Action=ListStacks&Version=2010-05-15"))
                                .build(),
                        BodyHandlers.ofString());
        return answer.body();
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Path state = folder.resolve("newer");
        Files.createDirectories(state);
        Files.writeString(state.resolve("format.json"), "{\"version\": 99}");
        Run newer = Run.of("local", "--state", state.toString());
        assertThat(newer.exitCode()).isEqualTo(1);
        assertThat(newer.err()).contains("format version 99", "use the newer program or another directory");
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());
            Run run = Run.of(
                    "local", "--port", port, "--state", folder.resolve("s").toString());
            assertThat(run.err()).contains("port " + port + " of the loopback interface is taken");
        }
        assertThat(Run.of("local", "--port", "70000").err()).contains("expected a port from 0 to 65535");
    }
}
