package fr.nouveauxlieux.attachment.internal.content;

import java.net.URI;

/**
 * How a store of objects is reached.
 *
 * @param endpoint as {@code https://s3.gra.io.cloud.ovh.net}
 * @param bucket of this portal's contents alone
 * @param region as {@code gra}
 * @param accessKey who the portal is there
 * @param secretKey what proves it
 */
public record S3Settings(URI endpoint, String bucket, String region, String accessKey, String secretKey) {

    public S3Settings {
        if (endpoint.getHost() == null || !endpoint.toString().matches("https?://.*")) {
            throw new IllegalArgumentException(
                    "nl.files.s3.endpoint: expected an address as https://s3.example.org, was " + endpoint);
        }
        require("bucket", bucket);
        require("region", region);
        require("access-key", accessKey);
        require("secret-key", secretKey);
    }

    private static void require(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "nl.files.s3." + name + ": expected beside nl.files.s3.endpoint, was empty");
        }
    }

    /** Without what proves anything. */
    @Override
    public String toString() {
        return endpoint + "/" + bucket;
    }
}
