package org.steelyard.read.fetch.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  private static final Resolver PUBLIC = host -> List.of(InetAddress.ofLiteral("93.184.216.34"));

  private static AddressGuard answering(String... machines) {
    List<InetAddress> found = new ArrayList<>();
    for (String machine : machines) {
      found.add(InetAddress.ofLiteral(machine));
    }
    return new AddressGuard(host -> found, Set.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://127.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7F.0x0.0x0.0x1/",
        "http://0177.0.0.1/",
        "http://0177.0.0.01/",
        "http://017700000001/",
        "http://0x7f.1/",
        "http://127.0.0.1./",
        "http://１２７.0.0.1/",
        "http://127。0。0。1/",
        "http://①②⑦.0.0.1/",
        "http://0/",
        "http://0.0.0.0/",
        "http://0.1.2.3/",
        "http://10.0.0.1/",
        "http://10.255.255.255/",
        "http://100.64.0.1/",
        "http://100.127.255.255/",
        "http://100.100.100.200/",
        "http://169.254.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0xa9fea9fe/",
        "http://2852039166/",
        "http://168.63.129.16/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.0.0.192/",
        "http://192.0.2.1/",
        "http://192.88.99.1/",
        "http://192.168.1.1/",
        "http://3232235777/",
        "http://198.18.0.1/",
        "http://198.19.255.255/",
        "http://198.51.100.7/",
        "http://203.0.113.7/",
        "http://224.0.0.1/",
        "http://239.255.255.255/",
        "http://240.0.0.1/",
        "http://255.255.255.255/",
        "http://[::]/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[::ffff:169.254.169.254]/",
        "http://[::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b::10.0.0.1]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[64:ff9b:1::1]/",
        "http://[2002:7f00:1::]/",
        "http://[2002:a00:1::1]/",
        "http://[2002:a9fe:a9fe::]/",
        "http://[2001::1]/",
        "http://[2001:db8::1]/",
        "http://[3fff::1]/",
        "http://[100::1]/",
        "http://[fc00::1]/",
        "http://[fd00:ec2::254]/",
        "http://[fe80::1]/",
        "http://[fec0::1]/",
        "http://[ff02::1]/",
        "http://[4000::1]/",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://a.localhost/",
      })
  void machinesThatAreNotPublicAreRefusedHoweverTheyAreWritten(String address) {
    assertThatThrownBy(() -> new AddressGuard(PUBLIC, Set.of()).pin(WebAddress.parse(address)))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("not public")
        .hasMessageContaining("\nMaybe ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "jar:http://example.org/a!/b",
        "javascript:alert(1)",
        "mailto:desk@example.org",
        "example.org",
        "//example.org/",
        "http:example.org",
        "http:/example.org",
        "http:///",
        "http://user@example.org/",
        "http://user:secret@example.org/",
        "http://example.org@10.0.0.1/",
        "http://example.org\\@10.0.0.1/",
        "http://exa mple.org/",
        "http://example.org\r\nHost: x/",
        "http://exa%6dple.org/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "http://1.2.3.08/",
        "http://0x1ffffffff/",
        "http://4294967296/",
        "http://1.2.3.a.5/",
        "http://[::1/",
        "http://[fe80::1%eth0]/",
        "http://[127.0.0.1]/",
        "http://example..org/",
        "http://.example.org/",
        "http://example.org:0/",
        "http://example.org:65536/",
        "http://example.org:80:80/",
        "http://example.org:eighty/",
      })
  void whatIsNoPlainAddressIsRefused(String address) {
    assertThatThrownBy(() -> WebAddress.parse(address))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  void aPasswordIsNotRepeated() {
    assertThatThrownBy(() -> WebAddress.parse("http://user:hunter2@example.org/"))
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/",
        "https://example.org/a?b=c",
        "http://example.org:8080/",
        "https://example.org:8443/",
        "http://8.8.8.8/",
        "http://172.32.0.1/",
        "http://100.128.0.1/",
        "http://[2606:4700::1]/",
        "http://[64:ff9b::808:808]/",
        "http://[2002:808:808::1]/",
        "http://новини.example/",
      })
  void publicMachinesArePinned(String address) throws Exception {
    assertThat(new AddressGuard(PUBLIC, Set.of()).pin(WebAddress.parse(address)).machines())
        .hasSize(1);
  }

  @Test
  void oneNumberHasOneSpelling() throws Exception {
    assertThat(WebAddress.parse("http://0x08.8.2056/").host()).isEqualTo("8.8.8.8");
    assertThat(WebAddress.parse("HTTP://Example.ORG:80/a/../b/./c#d"))
        .isEqualTo(WebAddress.parse("http://example.org/b/c"))
        .hasToString("http://example.org/b/c");
    assertThat(WebAddress.parse("https://Приклад.example/новина 1?q=ї"))
        .hasToString(
            "https://xn--80aikifvh.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B0%201?q=%D1%97");
  }

  @Test
  void aNameOfWhichOneMachineIsPrivateIsRefused() throws Exception {
    WebAddress address = WebAddress.parse("http://example.org/");
    assertThatThrownBy(() -> answering("93.184.216.34", "10.0.0.1").pin(address))
        .isInstanceOf(Forbidden.class)
        .hasMessageContaining("10.0.0.1");
    assertThat(answering("93.184.216.34", "93.184.216.35").pin(address).machines()).hasSize(2);
  }

  @Test
  void unusualPortsAreAskedOnlyWhereAPersonNamedThem() throws Exception {
    WebAddress feed = WebAddress.parse("http://example.org:9000/feed");
    AddressGuard guard = new AddressGuard(PUBLIC, Set.of());
    assertThatThrownBy(() -> guard.pin(feed)).hasMessageContaining("9000");
    assertThat(guard.naming(feed).pin(feed.resolve("/page")).machines()).hasSize(1);
    assertThatThrownBy(() -> guard.naming(feed).pin(WebAddress.parse("http://other.example:9000/")))
        .isInstanceOf(Forbidden.class);
    WebAddress inner = WebAddress.parse("http://10.0.0.1:9000/");
    assertThatThrownBy(() -> guard.naming(inner).pin(inner)).hasMessageContaining("private");
  }

  @Test
  void theTestGuardOpensOnePortOfThisMachineAndNothingElse() throws Exception {
    AddressGuard guard = new AddressGuard(PUBLIC, Set.of(4711));
    assertThat(guard.pin(WebAddress.parse("http://127.0.0.1:4711/")).machines()).hasSize(1);
    assertThatThrownBy(() -> guard.pin(WebAddress.parse("http://127.0.0.1:8080/")))
        .hasMessageContaining("this machine");
    assertThatThrownBy(() -> guard.pin(WebAddress.parse("http://10.0.0.1:4711/")))
        .hasMessageContaining("private");
  }

  @Test
  void referencesAreResolvedAsBrowsersDo() throws Exception {
    WebAddress page = WebAddress.parse("https://example.org/a/b?c=d");
    assertThat(page.resolve("e")).hasToString("https://example.org/a/e");
    assertThat(page.resolve("../e")).hasToString("https://example.org/e");
    assertThat(page.resolve("../../../e/")).hasToString("https://example.org/e/");
    assertThat(page.resolve("?x=http://y")).hasToString("https://example.org/a/b?x=http://y");
    assertThat(page.resolve("/e?f#g")).hasToString("https://example.org/e?f");
    assertThat(page.resolve("//other.example/x")).hasToString("https://other.example/x");
    assertThat(page.resolve("http://other.example")).hasToString("http://other.example/");
    assertThat(page.resolve("")).isEqualTo(page);
    assertThatThrownBy(() -> page.resolve("data:text/html,x")).isInstanceOf(Forbidden.class);
  }
}
