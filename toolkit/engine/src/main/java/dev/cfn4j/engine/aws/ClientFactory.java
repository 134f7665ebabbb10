package dev.cfn4j.engine.aws;

import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.CloudFormationClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes clients with the SDK's default credential and region chain, and says at once what these lack. */
final class ClientFactory {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ATTEMPT = Duration.ofSeconds(20);
    private static final Duration CALL = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 4;

    private final ToolkitHost host;
    private final AwsTarget target;

    ClientFactory(ToolkitHost host, AwsTarget target) {
        this.host = host;
        this.target = target;
    }

    /** The region that requests go to. */
    Region region() {
        String named = target.region();
        if (named == null) {
            return regionOfEnvironment();
        }
        if (!named.matches("[a-z]{2,}(-[a-z0-9]+)+")) {
            throw ToolkitException.of("`" + named + "` is not an AWS region", "Expected a name like eu-west-1.");
        }
        return Region.of(named);
    }

    private Region regionOfEnvironment() {
        try {
            return DefaultAwsRegionProviderChain.builder()
                    .profileName(target.profile())
                    .build()
                    .getRegion();
        } catch (SdkClientException e) {
            throw ToolkitException.of(
                    "no AWS region is set" + forProfile(),
                    "Say one with " + host.spell(Option.REGION) + ", in AWS_REGION or in the profile.",
                    e);
        }
    }

    /** A client for that region. */
    CloudFormationClient cloudFormation(Region region) {
        CloudFormationClientBuilder builder = CloudFormationClient.builder()
                .region(region)
                .credentialsProvider(credentials())
                .httpClient(http())
                .overrideConfiguration(configuration());
        Optional.ofNullable(target.endpoint()).ifPresent(builder::endpointOverride);
        return builder.build();
    }

    /** A client of S3 for that region. */
    S3Client s3(Region region) {
        S3ClientBuilder builder = S3Client.builder()
                .region(region)
                .credentialsProvider(credentials())
                .httpClient(http())
                .overrideConfiguration(configuration())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false));
        Optional.ofNullable(target.endpoint())
                .ifPresent(endpoint -> builder.endpointOverride(endpoint).forcePathStyle(true));
        return builder.build();
    }

    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT)
                .socketTimeout(ATTEMPT)
                .build();
    }

    private ClientOverrideConfiguration configuration() {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(CALL)
                .apiCallAttemptTimeout(ATTEMPT)
                .retryStrategy(
                        target.local()
                                ? AwsRetryStrategy.doNotRetry()
                                : AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                        .maxAttempts(ATTEMPTS)
                                        .build())
                .build();
    }

    private AwsCredentialsProvider credentials() {
        if (target.local()) {
            return StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
        }
        checkProfile();
        DefaultCredentialsProvider chain = DefaultCredentialsProvider.builder()
                .profileName(target.profile())
                .build();
        try {
            chain.resolveCredentials();
            return chain;
        } catch (SdkClientException e) {
            throw ToolkitException.of(
                    "no AWS credentials found" + forProfile(),
                    "Log in, name a profile with " + host.spell(Option.PROFILE)
                            + ", set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or try it with "
                            + host.spell(Option.ENDPOINT) + "=local.",
                    e);
        }
    }

    private void checkProfile() {
        String profile = target.profile();
        if (profile != null && ProfileFile.defaultProfileFile().profile(profile).isEmpty()) {
            throw ToolkitException.of(
                    "there is no profile `" + profile + "` in the shared AWS configuration",
                    known(ProfileFile.defaultProfileFile().profiles().keySet()));
        }
    }

    private static String known(Set<String> profiles) {
        return profiles.isEmpty()
                ? "There is no profile at all: make one with aws configure."
                : "Known profiles: " + String.join(", ", new TreeSet<>(profiles)) + ".";
    }

    private String forProfile() {
        return target.profile() == null ? "" : " for the profile `" + target.profile() + "`";
    }
}
