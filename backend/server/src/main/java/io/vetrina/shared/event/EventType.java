// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name that a {@link DomainEvent} is written with: {@code <capability>.<what happened>.v<version>}, such as {@code
 * order.placed.v1}. It stays when the class is renamed. A record whose JSON the readers of before cannot read is a new version.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {

    String value();

    /** Names that entries were written with before and are still read by. */
    String[] formerly() default {};
}
