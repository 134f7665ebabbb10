package dev.cfn4j.localcloud.action;

import dev.cfn4j.localcloud.intrinsics.Place;
import dev.cfn4j.localcloud.wire.XmlText;

/** The one call of the security token service that deployments make: who is calling. */
final class CallerIdentity {
    /** Its name. */
    static final String NAME = "GetCallerIdentity";

    private CallerIdentity() {}

    static String answer(Place place, String requestId) {
        return new XmlText()
                .open("GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"")
                .open("GetCallerIdentityResult")
                .element("Arn", place.globalArn("iam", "user/local"))
                .element("UserId", "AIDALOCAL")
                .element("Account", place.account())
                .close("GetCallerIdentityResult")
                .open("ResponseMetadata")
                .element("RequestId", requestId)
                .close("ResponseMetadata")
                .close("GetCallerIdentityResponse")
                .toString();
    }
}
