package fr.nouveauxlieux.attachment.internal.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Contents as objects of a bucket, in any store that speaks S3. */
public final class S3Place implements ContentPlace, AutoCloseable {

    private static final Duration CONNECTION_PATIENCE = Duration.ofSeconds(5);
    private static final Duration SILENCE_PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;

    private final S3Settings settings;
    private final S3Client client;

    /** Asks the store for nothing yet. */
    public S3Place(S3Settings settings) {
        this.settings = settings;
        this.client = S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                // Names of buckets in the host's name are for Amazon's own store.
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                // Other stores know nothing of the newer checksums; ours are SHA-256 and of the plain content.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // Nothing is read from the files of whoever runs the portal.
                .overrideConfiguration(options ->
                        options.defaultProfileFile(ProfileFile.aggregator().build()))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTION_PATIENCE)
                        .socketTimeout(SILENCE_PATIENCE)
                        .build())
                .build();
    }

    @Override
    public void put(String name, Writing content) throws IOException {
        String key = ContentName.require(name);
        // Its length has to be known first, and it may have to be sent again.
        Path file = Files.createTempFile("content", ".new");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
            asked(() -> client.putObject(
                    request -> request.bucket(settings.bucket()).key(key), RequestBody.fromFile(file)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        String key = ContentName.require(name);
        return asked(() ->
                client.getObject(request -> request.bucket(settings.bucket()).key(key)));
    }

    @Override
    public void delete(String name) throws IOException {
        String key = ContentName.require(name);
        asked(() ->
                client.deleteObject(request -> request.bucket(settings.bucket()).key(key)));
    }

    @Override
    public List<String> listUntouchedSince(Instant time) throws IOException {
        return asked(
                () -> client.listObjectsV2Paginator(request -> request.bucket(settings.bucket())).contents().stream()
                        .filter(object -> object.lastModified().isBefore(time))
                        .map(S3Object::key)
                        .filter(name -> ContentName.findContent(name).isPresent())
                        .toList());
    }

    private <T> T asked(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (S3Exception refused) {
            if (refused.statusCode() == NOT_FOUND) {
                throw new NoSuchFileException(settings.toString(), null, refused.getMessage());
            }
            throw new IOException("the store " + settings + " refused: " + refused.getMessage(), refused);
        } catch (SdkException away) {
            throw new IOException("the store " + settings + " does not answer: " + away.getMessage(), away);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
