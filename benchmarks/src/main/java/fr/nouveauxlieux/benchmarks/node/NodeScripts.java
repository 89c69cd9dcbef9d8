package fr.nouveauxlieux.benchmarks.node;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the scripts of this module; their libraries are fetched when they are not there. */
public final class NodeScripts {

    private static final int PATIENCE_MINUTES = 10;

    private final Path module;

    /** @param module this module's folder, which has package.json */
    public NodeScripts(Path module) {
        this.module = module;
    }

    /**
     * @param output takes what the script prints
     * @param library which the script needs
     * @param script name of a file of {@code src/main/node}, and its arguments
     * @throws IOException if Node.js, or the library, cannot be had, or if the script fails
     */
    public void run(Path output, String library, String... script) throws IOException, InterruptedException {
        if (Files.notExists(module.resolve("node_modules").resolve(library))) {
            runCommand(module.resolve("target/npm.log"), List.of("npm", "ci"));
        }
        List<String> command = new ArrayList<>(List.of("node", "--max-old-space-size=3000"));
        command.add("src/main/node/" + script[0]);
        command.addAll(List.of(script).subList(1, script.length));
        runCommand(output, command);
    }

    private void runCommand(Path output, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(module.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException(String.join(" ", command) + " failed");
        }
    }
}
