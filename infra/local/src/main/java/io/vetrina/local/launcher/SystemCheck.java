// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.Probe;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at everything the shop needs from this machine. */
record SystemCheck(Workplace workplace) {

    private static final int JAVA = 25;
    private static final long GIGABYTE = 1L << 30;
    private static final double DISK_NEEDED = 2;
    private static final double MEMORY_NEEDED = 3;

    List<Finding> of(int port, int backendPort) throws IOException, InterruptedException {
        boolean running = RunningShop.read(workplace).isPresent();
        var findings = new ArrayList<Finding>();
        findings.add(java());
        findings.add(port("port", port, "--port", running));
        findings.add(port("port", backendPort, "--backend-port", running));
        findings.add(disk());
        findings.add(running ? Finding.fine("memory", "the shop runs already") : memory());
        findings.add(state());
        findings.add(data());
        rootsNamespace().ifPresent(findings::add);
        return findings;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return version >= JAVA
                ? Finding.fine("java", version + " in " + System.getProperty("java.home"))
                : new Finding(
                        "java", "version " + version, "install a JDK " + JAVA + " or later and set JAVA_HOME to it");
    }

    private static Finding port(String subject, int port, String option, boolean running) {
        if (!Probe.listens(port)) {
            return Finding.fine(subject, port + " is free");
        }
        return running
                ? Finding.fine(subject, port + " is in use, the shop runs")
                : new Finding(subject, port + " is in use", "end that program, or choose another with " + option);
    }

    private Finding disk() throws IOException {
        double free = (double) Files.getFileStore(workplace.root()).getUsableSpace() / GIGABYTE;
        String state = "%.1f GB free".formatted(free);
        return free >= DISK_NEEDED
                ? Finding.fine("disk", state)
                : new Finding("disk", state, "make room: %.0f GB are needed".formatted(DISK_NEEDED));
    }

    private static Finding memory() throws IOException {
        double free = (double) availableMemory() / GIGABYTE;
        String state = "%.1f GB available".formatted(free);
        return free >= MEMORY_NEEDED
                ? Finding.fine("memory", state)
                : new Finding(
                        "memory", state, "close other programs: the shop takes up to %.0f GB".formatted(MEMORY_NEEDED));
    }

    /** What could be had without swapping. Only Linux tells; elsewhere what is not in use at all stands for it. */
    private static long availableMemory() throws IOException {
        Path linux = Path.of("/proc/meminfo");
        if (Files.exists(linux)) {
            for (String line : Files.readAllLines(linux)) {
                if (line.startsWith("MemAvailable:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getFreeMemorySize();
    }

    private Finding state() {
        Path state = workplace.state();
        boolean writable = Files.isWritable(Files.exists(state) ? state : workplace.root());
        return writable
                ? Finding.fine("state", state + (Files.exists(state) ? "" : " (made at the first run)"))
                : new Finding("state", state + " can't be written", "change its owner: chown -R $(id -un) " + state);
    }

    private Finding data() {
        Optional<Path> data = workplace.data();
        if (data.isEmpty()) {
            return Finding.fine("data", "none: the demo store will be shown");
        }
        return Files.isDirectory(data.get())
                ? Finding.fine("data", data.get().toString())
                : new Finding(
                        "data", data.get() + " does not exist", "correct VETRINA_DATA, or unset it for the demo store");
    }

    /** PostgreSQL does not run as root. For root it is started in a user namespace, which the system has to allow. */
    private static Optional<Finding> rootsNamespace() throws IOException, InterruptedException {
        if (!System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        try {
            int status = new ProcessBuilder("unshare", "--user", "true").start().waitFor();
            if (status == 0) {
                return Optional.of(Finding.fine("root", "user namespaces are allowed, PostgreSQL can use one"));
            }
        } catch (IOException _) {
            // No unshare on this system: the same as one that is refused.
        }
        return Optional.of(new Finding(
                "root", "PostgreSQL can't run as root here", "run as another user, or allow user namespaces"));
    }
}
