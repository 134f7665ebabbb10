/** The notification system as stack classes: clients' files come in, messages for each channel go out. */
@NullMarked
package dev.cfn4j.samples.notification;

import org.jspecify.annotations.NullMarked;
