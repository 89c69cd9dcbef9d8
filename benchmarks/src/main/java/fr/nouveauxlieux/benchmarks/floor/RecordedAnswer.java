package fr.nouveauxlieux.benchmarks.floor;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer of the portal.
 *
 * @param headers those that the portal itself wrote, each value by its name
 */
public record RecordedAnswer(int status, Map<String, String> headers, byte[] body) {

    void write(Path file) throws IOException {
        try (DataOutputStream output = new DataOutputStream(Files.newOutputStream(file))) {
            output.writeInt(status);
            output.writeInt(headers.size());
            for (Map.Entry<String, String> header : headers.entrySet()) {
                output.writeUTF(header.getKey());
                output.writeUTF(header.getValue());
            }
            output.writeInt(body.length);
            output.write(body);
        }
    }

    static RecordedAnswer read(Path file) throws IOException {
        try (DataInputStream input = new DataInputStream(Files.newInputStream(file))) {
            int status = input.readInt();
            Map<String, String> headers = new LinkedHashMap<>();
            for (int left = input.readInt(); left > 0; left--) {
                headers.put(input.readUTF(), input.readUTF());
            }
            return new RecordedAnswer(status, headers, input.readNBytes(input.readInt()));
        }
    }
}
