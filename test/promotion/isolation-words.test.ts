import { describe, expect, test } from "@jest/globals";
import { addressesIn } from "../../shared/promotion/data-source.ts";
import { endpointHost, normalHost } from "../../shared/promotion/network-host.ts";

describe("a host", () => {
  test.each([
    ["MCP.Acme.example", "mcp.acme.example"],
    ["mcp.acme.example.", "mcp.acme.example"],
    ["mcp.acme.example..", "mcp.acme.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["BÜCHER.example", "xn--bcher-kva.example"],
    ["mcp%2eacme.example", "mcp.acme.example"],
    ["10.0.0.1", "10.0.0.1"],
    ["0x0a.0.0.1", "10.0.0.1"],
    ["012.0.0.1", "10.0.0.1"],
    ["167772161", "10.0.0.1"],
    ["10.1", "10.0.0.1"],
    ["[2001:DB8:0:0::1]", "[2001:db8::1]"],
    ["2001:db8::1", "[2001:db8::1]"],
    ["[::ffff:10.0.0.1]", "10.0.0.1"],
    ["::ffff:0a00:0001", "10.0.0.1"],
    ["LOCALHOST", "localhost"],
    ["127.0.0.1", "localhost"],
    ["[::1]", "localhost"],
    ["127.0.0.2", "127.0.0.2"],
    ["", undefined],
    ["a b", undefined],
    ["a/b", undefined],
  ])("%j is %j", (text, host) => {
    expect(normalHost(text)).toBe(host);
  });
});

describe("the endpoint of a target", () => {
  test.each([
    ["https://MCP.acme.example/mcp", "mcp.acme.example"],
    ["https://mcp.acme.example.:443/other", "mcp.acme.example"],
    ["http://user:secret@mcp.acme.example:8080/", "mcp.acme.example"],
    ["https://xn--bcher-kva.example", "xn--bcher-kva.example"],
    ["https://bücher.example", "xn--bcher-kva.example"],
    ["http://0x0a.1/mcp", "10.0.0.1"],
    ["http://127.0.0.1:4001/mcp", "localhost:4001"],
    ["http://localhost/mcp", "localhost:80"],
    ["https://[::1]/mcp", "localhost:443"],
    ["stdio:node server.js", "none"],
    ["ftp://a.example", undefined],
    ["a.example", undefined],
  ])("%j is %j", (target, host) => {
    expect(endpointHost(target)).toBe(host);
  });
});

describe("what a value points to", () => {
  test.each<[string, readonly string[] | undefined]>([
    ["postgres://app:one@DB.example/payments", ["db.example:5432/payments"]],
    ["postgresql+psycopg2://other:two@db.example.:5432/payments?sslmode=require", ["db.example:5432/payments"]],
    ["jdbc:postgresql://db.example/payments?user=a&password=b", ["db.example:5432/payments"]],
    ["postgres://app:pa/ss@db.example/payments", ["db.example:5432/payments"]],
    ["postgres://app:p@ss@db.example/payments", ["db.example:5432/payments"]],
    ["postgres://app:x@db.example", ["db.example:5432/app"]],
    ["postgres://a:x@one.example,two.example:5433/p", ["one.example:5432/p", "two.example:5433/p"]],
    ["postgres:///payments?host=db.example", ["db.example:5432/payments"]],
    ["postgres://a:x@db.example/pay%6Dents", ["db.example:5432/payments"]],
    ["mysql://a:b@10.0.0.1/p", ["10.0.0.1:3306/p"]],
    ["mysql://a:b@0x0a.1:3306/p", ["10.0.0.1:3306/p"]],
    ["mysql://a:b@[::ffff:10.0.0.1]/p", ["10.0.0.1:3306/p"]],
    ["app:one@tcp(db.example:3306)/payments?parseTime=true", ["db.example:3306/payments"]],
    ["app:one@tcp(db.example)/payments", ["db.example:3306/payments"]],
    ["jdbc:sqlserver://db.example;databaseName=p;user=a;password=b", ["db.example:1433/p"]],
    ["Server=tcp:db.example,1433;Initial Catalog=p;User ID=a;Password=b;", ["db.example:1433/p"]],
    ["Server=DB.example;Database=p;Uid=a;Pwd=b", ["db.example:1433/p"]],
    ["host=db.example port=5432 dbname=p user=a password='b'", ["db.example:5432/p"]],
    ["host=one.example,two.example dbname=p", ["one.example:5432/p", "two.example:5432/p"]],
    ["jdbc:oracle:thin:a/b@//db.example:1521/service", ["db.example:1521/service"]],
    ["mongodb://a:b@h1.example,h2.example:27018/p?replicaSet=rs", ["h1.example:27017/p", "h2.example:27018/p"]],
    ["mongodb+srv://a:b@cluster.example/p", ["cluster.example:/p"]],
    ["redis://:secret@cache.example", ["cache.example:6379/0"]],
    ["rediss://cache.example:6379/0", ["cache.example:6379/0"]],
    ["redis://cache.example/1", ["cache.example:6379/1"]],
    ["broker-1.example:9092, Broker-2.example:9092", ["broker-1.example:9092/", "broker-2.example:9092/"]],
    ["https://key:secret@api.example/v1/", ["api.example:443/v1"]],
    ["https://api.example/v1?token=secret", ["api.example:443/v1"]],
    ["s3://bucket/folder", ["bucket:/folder"]],
    ["sqlite:///var/lib/app.db", [":/var/lib/app.db"]],
    ["plain-secret-value", undefined],
    ["true", undefined],
    ["", undefined],
    ["a=b", undefined],
  ])("of %j is %j", (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });

  test.each([
    ["postgres://app:SECRET@db.example/p"],
    ["postgres://app:SECRET/x@db.example/p"],
    ["app:SECRET@tcp(db.example)/p"],
    ["Server=db.example;Database=p;Password=SECRET"],
    ["host=db.example dbname=p password=SECRET"],
    ["https://api.example/?key=SECRET"],
    ["https://SECRET@api.example/#SECRET"],
  ])("of %j holds no credential", (text) => {
    expect(addressesIn(text)?.join()).not.toContain("SECRET");
  });
});
