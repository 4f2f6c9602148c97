// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description =
                "Look for what would keep the shop from running, and say how to mend it. The exit status is 1 if there is something.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--port", description = "Port of the shop (default: ${DEFAULT-VALUE}).", defaultValue = "8080")
    private int port;

    @Option(
            names = "--backend-port",
            description = "Port of the API (default: ${DEFAULT-VALUE}).",
            defaultValue = "8081")
    private int backendPort;

    @Override
    public Integer call() throws Exception {
        List<Finding> findings = new SystemCheck(Workplace.current()).of(port, backendPort);
        findings.forEach(System.out::println);
        boolean ill = findings.stream().anyMatch(finding -> !finding.isFine());
        System.out.println(ill ? "Something is in the way of the shop, see above." : "The shop can run here.");
        return ill ? 1 : 0;
    }
}
