// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityExceptionHandler;

/** Answers refusals as RFC 9457 problem details. */
@ControllerAdvice
class PlayedProblems extends ResponseEntityExceptionHandler {}
