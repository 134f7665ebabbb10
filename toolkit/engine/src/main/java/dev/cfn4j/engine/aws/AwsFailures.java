package dev.cfn4j.engine.aws;

import dev.cfn4j.dsl.check.Suggestion;
import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.regions.Region;

/** Says in words what an exception of the SDK means and what to do about it. */
final class AwsFailures {
    private static final Set<String> REJECTED_CREDENTIALS = Set.of(
            "ExpiredToken",
            "ExpiredTokenException",
            "RequestExpired",
            "InvalidClientTokenId",
            "SignatureDoesNotMatch",
            "UnrecognizedClientException",
            "AuthFailure");

    private final ToolkitHost host;
    private final String service;
    private final String place;

    /** Failures of requests to CloudFormation in that place: an endpoint or a region. */
    AwsFailures(ToolkitHost host, String place) {
        this(host, "CloudFormation", place);
    }

    /** Failures of requests to a service in that place. */
    AwsFailures(ToolkitHost host, String service, String place) {
        this.host = host;
        this.service = service;
        this.place = place;
    }

    /** The failure in words. */
    ToolkitException explain(SdkException failure) {
        return failure instanceof AwsServiceException refused ? refused(refused) : unreachable(failure);
    }

    private ToolkitException refused(AwsServiceException failure) {
        String code = failure.awsErrorDetails() == null
                ? "" + failure.statusCode()
                : String.valueOf(failure.awsErrorDetails().errorCode());
        String message = failure.awsErrorDetails() == null
                ? String.valueOf(failure.getMessage())
                : String.valueOf(failure.awsErrorDetails().errorMessage());
        if (REJECTED_CREDENTIALS.contains(code)) {
            return ToolkitException.of(
                    service + " in " + place + " does not accept the AWS credentials: " + message + " (" + code + ")",
                    "Log in again, or name another profile with " + host.spell(Option.PROFILE) + ".",
                    failure);
        }
        String remedy = code.startsWith("AccessDenied") || code.equals("OptInRequired")
                ? "Ask for the permission, or check account, profile and region."
                : null;
        return ToolkitException.of(
                service + " in " + place + " refused: " + message + " (" + code + ")", remedy, failure);
    }

    private ToolkitException unreachable(SdkException failure) {
        if (has(failure, ConnectException.class)) {
            return ToolkitException.of(
                    "nothing answers at " + place + ": connection refused",
                    "Check that the endpoint runs and that " + host.spell(Option.ENDPOINT) + " names its port.",
                    failure);
        }
        if (has(failure, UnknownHostException.class)) {
            return ToolkitException.of(
                    "the host of " + service + " in " + place + " cannot be found",
                    nearRegion()
                                    .map(near -> "Did you mean the region `" + near + "`? ")
                                    .orElse("")
                            + "Check the network, and the spelling of " + host.spell(Option.REGION) + " or "
                            + host.spell(Option.ENDPOINT) + ".",
                    failure);
        }
        if (timedOut(failure)) {
            return ToolkitException.of(
                    service + " in " + place + " did not answer in time", "Check the network and try again.", failure);
        }
        return ToolkitException.of(
                "the request to " + service + " in " + place + " failed: " + failure.getMessage(),
                "Check the network and try again.",
                failure);
    }

    /** The region whose name is near, where the place is none that the SDK knows. */
    private Optional<String> nearRegion() {
        List<String> known = Region.regions().stream().map(Region::id).sorted().toList();
        return known.contains(place) ? Optional.empty() : Suggestion.nearest(place, known);
    }

    private static boolean timedOut(SdkException failure) {
        return has(failure, SocketTimeoutException.class)
                || has(failure, ApiCallTimeoutException.class)
                || has(failure, ApiCallAttemptTimeoutException.class);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
